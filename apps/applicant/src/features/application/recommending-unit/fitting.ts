interface Unit {
  readonly kind: 'COUNTY' | 'ZONE' | 'DEPARTMENT';
  readonly divisionCode?: string | null;
  readonly industry?: string | null;
}

/** Whether the unit serves the organization's place or industry (Art. 8); a department names one section or several. */
export function fits(unit: Unit, organization: { readonly divisionCode: string; readonly industry: string }): boolean {
  if (unit.kind === 'DEPARTMENT') return (unit.industry ?? '').split(',').map((section) => section.trim()).includes(organization.industry);
  return unit.divisionCode === organization.divisionCode;
}

/** Those that fit first; within both, as they came. */
export function fittingFirst<U extends Unit>(units: readonly U[], organization: { readonly divisionCode: string; readonly industry: string }): U[] {
  return [...units.filter((unit) => fits(unit, organization)), ...units.filter((unit) => !fits(unit, organization))];
}
