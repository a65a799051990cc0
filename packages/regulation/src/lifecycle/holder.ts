import type { ActingRole } from '../enumerations/acting-role.ts';
import type { Stage } from '../enumerations/stage.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { STAGE_TEXTS } from '../enumerations/stage-texts.ts';
import { LIFECYCLE } from './table.ts';

/** Who holds a case now and what is awaited. */
export interface Holding {
  /** In general words: "the recommending unit"; a caller puts the unit's own name in its place. */
  readonly party: Text;
  /** The acting roles in which they hold it. */
  readonly roles: readonly ActingRole[];
  readonly awaited: Text;
  readonly article: string;
}

/** Who holds a case at that stage, or undefined at an end, when nothing is awaited any more. */
export function holder(stage: Stage): Holding | undefined {
  const party = STAGE_TEXTS[stage].holder;
  // The table begins with the main line, so the first row that leaves a stage is its step onward.
  const onward = LIFECYCLE.find((row) => row.from === stage && row.to !== stage);
  if (!party || !onward) return undefined;
  const { roles, zh, en } = party;
  return { party: { zh, en }, roles, awaited: onward.awaited, article: onward.article };
}

/** An end: nobody holds the case any more. AWARDED is one, though supervision follows (Art. 20). */
export function isEnd(stage: Stage): boolean {
  return STAGE_TEXTS[stage].holder === undefined;
}

/**
 * The one sentence that answers who holds the case, what is awaited and until when.
 * @param names the holder's own name, and the end of the running period as it is shown in each language, if any
 */
export function standing(stage: Stage, names: { party?: string; until?: Text } = {}): Text {
  const held = holder(stage);
  if (!held) return text(`办理已结束：${STAGE_TEXTS[stage].zh}。`, `The case has ended: ${STAGE_TEXTS[stage].en}.`);
  const party = names.party ? text(names.party, names.party) : held.party;
  const [zhUntil, enUntil] = names.until ? [`，至${names.until.zh}`, `, until ${names.until.en}`] : ['', ''];
  return text(`现由${party.zh}办理，待${held.awaited.zh}${zhUntil}。`, `Held by ${party.en}; awaiting ${held.awaited.en}${enUntil}.`);
}
