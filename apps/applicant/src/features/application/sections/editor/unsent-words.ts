import type { Words } from './section-draft.ts';

/** Words with the version they are based on, as kept in this tab until the server has them. */
export interface UnsentWords extends Words {
  readonly version: number;
}

const keyOf = (sectionId: string) => `award.section.${sectionId}`;

/** Keeps what is typed through a reload or a crash of the page; only this tab sees it, and only until it is saved. */
export function keepUnsent(sectionId: string, words: UnsentWords): void {
  try {
    sessionStorage.setItem(keyOf(sectionId), JSON.stringify(words));
  } catch {
    // A full or forbidden store takes away only this second net.
  }
}

export function forgetUnsent(sectionId: string): void {
  sessionStorage.removeItem(keyOf(sectionId));
}

export function unsentOf(sectionId: string): UnsentWords | null {
  const kept = sessionStorage.getItem(keyOf(sectionId));
  return kept === null ? null : (JSON.parse(kept) as UnsentWords);
}
