import { idempotencyKey } from '../public-data/idempotency-key.ts';
import { ask } from '../public-data/ask.ts';
import { FileObjectionDocument, LeaveLeadDocument } from '../gql/graphql.ts';
import type { MissingPartFragment, ObjectionStatus, RefusalFactsFragment } from '../gql/graphql.ts';
import { objectorOf } from './objection-draft.ts';
import type { ObjectionDraft } from './objection-draft.ts';

export interface Receipt {
  readonly receiptNumber: string;
  readonly secret: string;
  readonly status: ObjectionStatus;
  readonly missing: readonly MissingPartFragment[];
}

export type Sent = { readonly state: 'received'; readonly receipt: Receipt } | { readonly state: 'lead' } | { readonly state: 'refused'; readonly refusal: RefusalFactsFragment };

/** A key per intention: a second press after a lost answer gives the same receipt. */
export function newSender(): (draft: ObjectionDraft, language: 'ZH' | 'EN') => Promise<Sent> {
  const key = idempotencyKey();
  return async (draft, language) => {
    if (draft.kind === 'LEAD') {
      const { leaveLead } = await ask(LeaveLeadDocument, { input: { programmeId: draft.programmeId, text: `${draft.organizationName}\n${draft.text}` }, language });
      return leaveLead.__typename === 'Refusal' ? { state: 'refused', refusal: leaveLead } : { state: 'lead' };
    }
    const input = { ...objectorOf(draft), applicationId: draft.applicationId, text: draft.text, idempotencyKey: key };
    const { fileObjection } = await ask(FileObjectionDocument, { input, language });
    return fileObjection.__typename === 'Refusal' ? { state: 'refused', refusal: fileObjection } : { state: 'received', receipt: fileObjection };
  };
}
