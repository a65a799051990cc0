const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether a text is a unified social credit code: 18 signs of its own alphabet (no I, O, S, V, Z), the last of which
 * checks the others (GB 32100-2015).
 */
export function isCreditCode(text: string): boolean {
  const values = [...text].map((sign) => ALPHABET.indexOf(sign));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (values[place] ?? 0), 0);
  return values[17] === (31 - (sum % 31)) % 31;
}
