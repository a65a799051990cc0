import type { CommandTransaction } from '@award/subgraph';
import type { StoredDocument } from '../domain/evidence.ts';
import type { ObjectionParts, ObjectorInput } from '../domain/objector-input.ts';
import { missingPartsOf } from '../domain/missing-parts.ts';
import type { MissingPart } from '../domain/missing-parts.ts';
import type { Objection } from './objection.entities.ts';

const blankToNull = (value: string | null | undefined): string | null => (value?.trim() ? value.trim() : null);

/** Keeps who objects, apart from the objection: the row can be written by anyone and read by the Office alone. */
export async function keepObjector(tx: CommandTransaction, objection: Objection, input: ObjectorInput): Promise<void> {
  await tx.execute(
    `select sanction.keep_objector($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [objection.id, objection.programmeId, input.kind ?? 'PERSON', blankToNull(input.name), blankToNull(input.telephone), blankToNull(input.postalAddress),
      blankToNull(input.domicile), input.signed ?? false, input.sealed ?? false],
  );
}

/** Adds what was missing of the objector; what is left out stays as it was. */
export async function addToObjector(tx: CommandTransaction, objection: Objection, input: ObjectorInput): Promise<void> {
  await tx.execute(
    `select sanction.add_to_objector($1, $2, $3, $4, $5, $6, $7)`,
    [objection.id, blankToNull(input.name), blankToNull(input.telephone), blankToNull(input.postalAddress), blankToNull(input.domicile),
      input.signed ?? false, input.sealed ?? false],
  );
}

/** Keeps documents with an objection. */
export async function keepDocuments(tx: CommandTransaction, objectionId: string, documents: readonly StoredDocument[], identityProof: boolean): Promise<void> {
  for (const { name, content, sha256 } of documents)
    await tx.execute(
      `insert into sanction.objection_evidence (objection_id, identity_proof, name, bytes, sha256, content, added_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [objectionId, identityProof, name, content.length, sha256, content, tx.now],
    );
}

/** What Art. 12 asks for and the objection does not have yet. */
export async function missingParts(tx: CommandTransaction, objection: Objection): Promise<MissingPart[]> {
  const [parts] = await tx.execute<ObjectionParts>(`select * from sanction.objection_parts($1)`, [objection.id]);
  if (!parts) throw new Error('the objection has no objector row');
  return missingPartsOf(parts);
}
