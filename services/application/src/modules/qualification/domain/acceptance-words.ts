/** What the acceptance notice says (Art. 11(4)). */
export function acceptanceNoticeWords(facts: { cycleTitle: string; count: number; workingDays: number }): { title: string; body: string } {
  const { cycleTitle, count, workingDays } = facts;
  return {
    title: `关于${cycleTitle}受理名单的公示`,
    body: [
      `经资格审查并征求有关主管部门意见，${cycleTitle}拟受理申报组织${count}家，现予公示。`,
      `公示期自发布次日起${workingDays}个工作日。对公示内容有异议的，可以在评审期间以书面形式实名提出，并附证明材料。`,
    ].join('\n'),
  };
}
