import type { UnitFacts, UnitKind } from '@award/regulation';

/** A unit as it is registered; a department may administer several sections of GB/T 4754, written C,D. */
export interface RegisteredUnit {
  readonly kind: UnitKind;
  readonly divisionCode?: string | null;
  readonly industry?: string | null;
}

/** By what it is judged whether a unit is competent for an applicant (Art. 8). */
export function unitFacts(organization: { divisionCode: string; industry: string }, unit: RegisteredUnit | null): UnitFacts {
  const { divisionCode, industry } = organization;
  if (!unit) return { organization: { divisionCode, industry } };
  const industries = (unit.industry ?? '').split(/[,，、\s]+/).filter(Boolean);
  return { organization: { divisionCode, industry }, unit: { kind: unit.kind, divisionCode: unit.divisionCode ?? null, industries } };
}
