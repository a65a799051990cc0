/**
 * The letters with which a programme's certificate numbers begin: `BZ` for the prefecture; a county or the zone adds its
 * own place in the division code as letters, so that numbers of several programmes never look alike (Art. 24).
 */
export function programmeCode({ level, divisionCode }: { level: string; divisionCode: string }): string {
  if (level === 'PREFECTURE') return 'BZ';
  const place = Array.from(divisionCode.slice(-2), (digit) => String.fromCharCode('A'.charCodeAt(0) + Number(digit))).join('');
  return `BZ${place}`;
}
