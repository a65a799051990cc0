/** What follows from conduct on record, in words for the record (Art. 21). */
export function conductConsequence(breach: boolean, transferTo: string | null): string {
  if (!breach) return '记录在案';
  return transferTo === null ? '取消评审专家资格' : `取消评审专家资格；移送${transferTo}，依法向社会公开`;
}
