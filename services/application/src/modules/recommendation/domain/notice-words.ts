/** What the recommendation notice says (Art. 11(3)). */
export function recommendationNoticeWords(facts: {
  organizationName: string;
  number: string;
  cycleTitle: string;
  unitName: string;
  workingDays: number;
}): { title: string; body: string } {
  const { organizationName, number, cycleTitle, unitName, workingDays } = facts;
  return {
    title: `关于拟推荐${organizationName}申报${cycleTitle}的公示`,
    body: [
      `经审核，${unitName}拟推荐${organizationName}（申报编号${number}）申报${cycleTitle}，现予公示。`,
      `公示期自发布次日起${workingDays}个工作日。对公示内容有异议的，可以在评审期间以书面形式实名提出，并附证明材料。`,
    ].join('\n'),
  };
}
