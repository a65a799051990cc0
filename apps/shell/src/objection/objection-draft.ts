/** A document as it is sent: its content in base64. */
export interface DraftDocument {
  readonly name: string;
  readonly contentBase64: string;
}

/** `LEAD`: without a name; it is kept as a lead and is no objection (I-7). */
export type DraftKind = 'PERSON' | 'UNIT' | 'LEAD';

/** What has been filled in so far. */
export interface ObjectionDraft {
  readonly applicationId: string;
  readonly organizationName: string;
  readonly programmeId: string;
  readonly kind: DraftKind | null;
  readonly name: string;
  readonly telephone: string;
  readonly postalAddress: string;
  readonly domicile: string;
  readonly signed: boolean;
  readonly sealed: boolean;
  readonly text: string;
  readonly identityProof: DraftDocument | null;
  readonly evidence: readonly DraftDocument[];
}

export const EMPTY_DRAFT: ObjectionDraft = {
  applicationId: '', organizationName: '', programmeId: '', kind: null, name: '', telephone: '', postalAddress: '', domicile: '',
  signed: false, sealed: false, text: '', identityProof: null, evidence: [],
};

/** What an objector says of the own person, as the mutation takes it; parts of the other kind are left out, empty ones too. */
export function objectorOf(draft: ObjectionDraft) {
  const given = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const unit = draft.kind === 'UNIT';
  return {
    kind: unit ? ('UNIT' as const) : ('PERSON' as const),
    name: given(draft.name),
    telephone: given(draft.telephone),
    postalAddress: given(draft.postalAddress),
    domicile: unit ? given(draft.domicile) : undefined,
    signed: unit ? undefined : draft.signed,
    sealed: unit ? draft.sealed : undefined,
    identityProof: unit ? undefined : (draft.identityProof ?? undefined),
    evidence: [...draft.evidence],
  };
}

const KEY = 'award.objection';

/** The draft of this tab. Documents are not kept: they would not fit. */
export function restoreDraft(storage: Pick<Storage, 'getItem'>): ObjectionDraft {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...EMPTY_DRAFT, ...kept, identityProof: null, evidence: [] } : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

/** Keeps the draft until this tab is closed: a reload or a call on the phone loses nothing. */
export function keepDraft(storage: Pick<Storage, 'setItem'>, draft: ObjectionDraft): void {
  storage.setItem(KEY, JSON.stringify({ ...draft, identityProof: null, evidence: [] }));
}

/** Forgets it once it is sent: it names a person. */
export function forgetDraft(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(KEY);
}
