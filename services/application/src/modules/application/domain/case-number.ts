/**
 * The number of a case: `BZ2026-0001` in the prefecture's programme; a county or the zone puts its division code
 * before the year, so that numbers of several programmes never look alike (Art. 24).
 */
export function caseNumber(programme: { level: string; divisionCode: string }, year: number, ordinal: number): string {
  const prefix = programme.level === 'PREFECTURE' ? 'BZ' : `BZ${programme.divisionCode}-`;
  return `${prefix}${year}-${String(ordinal).padStart(4, '0')}`;
}
