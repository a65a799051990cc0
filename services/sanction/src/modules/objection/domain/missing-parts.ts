import type { Text } from '@award/regulation';
import type { ObjectionParts } from '../commands/objector-input.ts';

/** One part of an objection in writing that is not there. */
export interface MissingPart {
  key: string;
  what: Text;
}

const PARTS: Record<keyof Omit<ObjectionParts, 'kind'>, Text> = {
  name: { zh: '异议人姓名或者单位名称', en: 'the objector’s name' },
  signed: { zh: '本人签名', en: 'the person’s signature' },
  sealed: { zh: '单位公章', en: 'the unit’s official seal' },
  telephone: { zh: '联系电话', en: 'a telephone number' },
  postalAddress: { zh: '通讯地址', en: 'a postal address' },
  domicile: { zh: '单位住所', en: 'the unit’s domicile' },
  identityProof: { zh: '身份证明', en: 'a proof of identity' },
  evidence: { zh: '证明材料', en: 'evidence' },
};

const REQUIRED = {
  PERSON: ['name', 'signed', 'telephone', 'postalAddress', 'identityProof', 'evidence'],
  UNIT: ['name', 'domicile', 'telephone', 'postalAddress', 'sealed', 'evidence'],
} as const;

/** What Art. 12 asks of a person or a unit and is not there, in the article's order. */
export function missingPartsOf(parts: ObjectionParts): MissingPart[] {
  return REQUIRED[parts.kind].filter((key) => !parts[key]).map((key) => ({ key, what: PARTS[key] }));
}
