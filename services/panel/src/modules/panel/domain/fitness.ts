import type { PlainDate } from '@award/calendar';
import { check, checkAll, expertIsTrained, expertMayServe, undertakingsAreSigned } from '@award/regulation';
import type { ExpertStatus, ExpertStatusFacts, Law, PreparednessFacts, Refusal, UndertakingKind } from '@award/regulation';

/** What is known of an expert who is to sit on a panel. */
export interface Fitness {
  readonly name: string;
  readonly status: ExpertStatus;
  readonly removedOn: PlainDate | null;
  readonly trained: boolean;
  readonly signed: readonly UndertakingKind[];
}

/** Why an expert cannot sit on a panel, or null (Art. 7(4), 21). */
export function unfitToSit(expert: Fitness, law: Law): Refusal | null {
  const fit = checkAll<ExpertStatusFacts & PreparednessFacts>([expertMayServe, expertIsTrained], { expert }, law);
  return fit === true ? null : fit;
}

/** Why an expert cannot begin to read cases, or null: fit to sit, and both undertakings signed (Art. 22). */
export function unfitToRead(expert: Fitness, law: Law): Refusal | null {
  const unfit = unfitToSit(expert, law);
  if (unfit) return unfit;
  const signed = check(undertakingsAreSigned, { expert }, law);
  return signed === true ? null : signed;
}

/** The first refusal among several, or null. */
export function firstRefusal<T>(things: readonly T[], judge: (thing: T) => Refusal | null): Refusal | null {
  for (const thing of things) {
    const refusal = judge(thing);
    if (refusal) return refusal;
  }
  return null;
}
