import type { GivenDocument } from './evidence.ts';

/** Who objects and with what, as given at filing or completing; what is left out stays as it was. */
export interface ObjectorInput {
  kind?: 'PERSON' | 'UNIT' | null;
  name?: string | null;
  telephone?: string | null;
  postalAddress?: string | null;
  domicile?: string | null;
  signed?: boolean | null;
  sealed?: boolean | null;
  identityProof?: GivenDocument | null;
  evidence?: GivenDocument[] | null;
}

/** Which of the parts that Art. 12 asks for are there. */
export interface ObjectionParts {
  kind: 'PERSON' | 'UNIT';
  name: boolean;
  telephone: boolean;
  postalAddress: boolean;
  domicile: boolean;
  signed: boolean;
  sealed: boolean;
  identityProof: boolean;
  evidence: number;
}
