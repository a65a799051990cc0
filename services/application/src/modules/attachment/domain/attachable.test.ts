import { expect, it } from 'vitest';
import { mayAttach } from './attachable.ts';

it('lets the applicant change the material only while it is being written or corrected', () => {
  expect(mayAttach('EVIDENCE', 'APPLICANT', 'DRAFT')).toBe(true);
  expect(mayAttach('EVIDENCE', 'APPLICANT', 'RETURNED')).toBe(true);
  expect(mayAttach('EVIDENCE', 'APPLICANT', 'INTERNAL_NOTICE')).toBe(false);
  expect(mayAttach('EVIDENCE', 'OFFICE_CLERK', 'DRAFT')).toBe(false);
});

it('takes the proof of the internal notice while it hangs', () => {
  expect(mayAttach('INTERNAL_NOTICE_PROOF', 'APPLICANT', 'INTERNAL_NOTICE')).toBe(true);
  expect(mayAttach('INTERNAL_NOTICE_PROOF', 'APPLICANT', 'DRAFT')).toBe(false);
});

it('keeps vouchers away from cases', () => {
  expect(mayAttach('VOUCHER', 'OFFICE_CLERK', 'QUALIFICATION')).toBe(false);
});
