import type { SubgraphContext } from '@award/subgraph';
import { secretTexts } from './case-parts.reads.ts';
import type { SectionRow } from './case-parts.reads.ts';

/** A section as this viewer may read it: of a trade secret the words only for those who must review it (Art. 22). */
export interface ReadableSection extends SectionRow {
  readonly withheld: boolean;
}

/** Puts the secret words in where row-level security gives them to the viewer; withheld where it does not. */
export async function readableSections(context: SubgraphContext<unknown>, rows: readonly SectionRow[]): Promise<ReadableSection[]> {
  const secret = rows.filter((row) => row.tradeSecret).map((row) => row.id);
  if (secret.length === 0) return rows.map((row) => ({ ...row, withheld: false }));
  const given = await context.reader.asViewer(context.viewer, (reader) => reader.rows(secretTexts, [secret]));
  const texts = new Map(given.map((row) => [row.sectionId, row.text]));
  return rows.map((row) => (row.tradeSecret ? { ...row, text: texts.get(row.id) ?? '', withheld: !texts.has(row.id) } : { ...row, withheld: false }));
}
