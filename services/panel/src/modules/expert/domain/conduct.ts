import { MISCONDUCT_KINDS, check, misconductConsequences, unlawfulActsAreTransferred } from '@award/regulation';
import type { Law, MisconductKind, Refusal } from '@award/regulation';

/** Conduct about to be put on record: a kind of misconduct by its name in the law, or any other remark in words. */
export interface Conduct {
  readonly kind: string;
  readonly breach: boolean;
  readonly transferTo: string | null;
}

/** What follows, in words for the record and as facts for the platform. */
export interface Consequence {
  readonly kind: string;
  readonly removed: boolean;
  readonly disclosed: boolean;
  readonly text: string;
}

const isMisconduct = (kind: string): kind is MisconductKind => Object.hasOwn(MISCONDUCT_KINDS, kind);

/** What follows from an expert's conduct (Art. 21), or why it cannot be recorded so: what is unlawful is transferred. */
export function consequenceOf({ kind, breach, transferTo }: Conduct, law: Law): Consequence | Refusal {
  if (isMisconduct(kind)) {
    const transferred = check(unlawfulActsAreTransferred, { misconduct: { kind, transferredTo: transferTo } }, law);
    if (transferred !== true) return transferred;
  }
  const legal = isMisconduct(kind) ? misconductConsequences('EXPERT', kind) : { removed: breach, disclosed: false };
  const [removed, disclosed] = [legal.removed, legal.disclosed || transferTo !== null];
  const parts = [removed ? '取消评审专家资格' : '记录在案', ...(transferTo === null ? [] : [`移送${transferTo}，依法向社会公开`])];
  return { kind: isMisconduct(kind) ? MISCONDUCT_KINDS[kind].zh : kind, removed, disclosed, text: parts.join('；') };
}
