/** The receipt's number: the case, which submission it is, and the beginning of the content's hash, so that a mistyped one is noticed. */
export function receiptNumber(caseNumber: string, ordinal: number, contentHash: string): string {
  return `${caseNumber}-S${ordinal}-${contentHash.slice(0, 8).toUpperCase()}`;
}
