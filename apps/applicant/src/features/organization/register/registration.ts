import { isPart } from '@award/regulation';
import type { RegisterOrganizationInput } from '../../../gql/graphql.ts';

/** What the form holds; dates are `YYYY-MM-DD` or empty. */
export interface Registration {
  name: string;
  creditCode: string;
  kind: RegisterOrganizationInput['kind'];
  parentId: string;
  divisionCode: string;
  address: string;
  industry: string;
  size: RegisterOrganizationInput['size'];
  establishedOn: string;
  operatingSince: string;
  newField: boolean;
}

export const EMPTY_REGISTRATION: Registration = {
  name: '', creditCode: '', kind: 'LEGAL_PERSON', parentId: '', divisionCode: '', address: '', industry: '', size: 'SMALL',
  establishedOn: '', operatingSince: '', newField: false,
};

/** A code as it is written in the register: no blanks, capitals. */
export const writtenCode = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase();

/** What the form says, as the command takes it; a whole body names no parent. */
export function registrationInput(form: Registration): RegisterOrganizationInput {
  return {
    ...form,
    name: form.name.trim(),
    address: form.address.trim(),
    creditCode: writtenCode(form.creditCode),
    parentId: isPart(form.kind) && form.parentId !== '' ? form.parentId : null,
    operatingSince: form.operatingSince === '' ? form.establishedOn : form.operatingSince,
  };
}
