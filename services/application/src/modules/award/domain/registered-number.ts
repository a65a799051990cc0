import { certificateNumber, parseCertificateNumber } from '@award/regulation';

/** A certificate's or plaque's number as it stands in the register, or null when what was typed is none: the check digits tell. */
export function registeredNumber(typed: string): string | null {
  const clean = typed.replaceAll(/\s/g, '').toUpperCase();
  const said = parseCertificateNumber(clean.replace(/^P-/, ''));
  return said ? certificateNumber(said) : null;
}
