import { OBJECTION_PARTS, missingParts } from '@award/regulation';
import type { Text } from '@award/regulation';
import type { ObjectionParts } from './objector-input.ts';

/** One part of an objection in writing that is not there. */
export interface MissingPart {
  key: string;
  what: Text;
}

/** Only whether a text is there is known here, never what it says. */
const there = (present: boolean): string | null => (present ? 'x' : null);

/** What Art. 12 asks of a person or a unit and is not there, in the article's order. */
export function missingPartsOf(parts: ObjectionParts): MissingPart[] {
  const { kind, evidence, signed, sealed, identityProof } = parts;
  const given = { kind, evidence, signed, sealed, identityProof, text: 'x', name: there(parts.name), telephone: there(parts.telephone), postalAddress: there(parts.postalAddress), domicile: there(parts.domicile) };
  return missingParts(given).map((key) => ({ key, what: { ...OBJECTION_PARTS[key] } }));
}
