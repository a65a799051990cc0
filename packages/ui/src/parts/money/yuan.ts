const GROUPS = /\B(?=(\d{3})+$)/g;

/** Fen as the server sends it (a whole number in a string, beyond what a double holds) → `1,234,567.80`. */
export function yuan(fen: string): string {
  const amount = BigInt(fen);
  const sign = amount < 0n ? '-' : '';
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2).replace(GROUPS, ',')}.${digits.slice(-2)}`;
}

/** What a person types (`12,345.6`) → fen, or null where it is no amount of money. */
export function fen(text: string): string | null {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text.replaceAll(/[,，\s]/g, ''));
  if (match === null) return null;
  return (BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0'))).toString();
}
