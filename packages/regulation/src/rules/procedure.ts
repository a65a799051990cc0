import { refuse } from '../refusal/refusal.ts';
import type { Coded } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import { rule } from './rule.ts';

/** What is being done, in words; the lifecycle fills it in from its table. */
export interface NamedAct {
  readonly action: Coded | string;
}

/** Who prepared and who signs; by person id. */
export interface SecondPersonFacts extends NamedAct {
  readonly actor: { readonly personId: string };
  /** Left out or null: nobody has prepared it. */
  readonly preparedBy?: { readonly personId: string; readonly name: string } | null;
}

export const secondPersonSigns = rule<SecondPersonFacts>({
  id: 'procedure.second-person',
  theme: 'PROCEDURE',
  article: 'Art. 7',
  requirement: 'R11',
  description: text(
    '有法律效力的办理由一人拟办、另一人签发。',
    'What has legal effect is prepared by one person and signed by another.',
  ),
  refusals: ['NOT_PREPARED', 'SECOND_PERSON_REQUIRED'],
  holds({ action, actor, preparedBy }) {
    if (!preparedBy) return refuse('NOT_PREPARED', { action });
    return preparedBy.personId === actor.personId ? refuse('SECOND_PERSON_REQUIRED', { action, preparedBy: preparedBy.name }) : true;
  },
});

/** A reason that must be given. */
export interface ReasonFacts extends NamedAct {
  readonly reason?: string | null;
}

export const reasonIsGiven = rule<ReasonFacts>({
  id: 'procedure.reason',
  theme: 'PROCEDURE',
  article: 'Art. 3',
  requirement: 'R11',
  description: text('退回、不予推荐、不予受理、退回重议和取消资格均写明理由。', 'Returns, declines and removals state their reason.'),
  refusals: ['REASON_REQUIRED'],
  holds: ({ action, reason }) => (reason?.trim() ? true : refuse('REASON_REQUIRED', { action })),
});
