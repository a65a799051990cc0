/** Title, text and issuer of the notice inside the organization (Art. 11(2)). */
export function internalNoticeWords(
  application: { organizationName: string; number: string },
  cycle: { titleZh: string },
  workingDays: number,
): { title: string; body: string; issuer: string } {
  const { organizationName: issuer, number } = application;
  return {
    issuer,
    title: `${issuer}申报${cycle.titleZh}的内部公示`,
    body: `本组织拟申报${cycle.titleZh}（申报编号${number}），现将申报材料在本组织内部公示，公示时间不少于${workingDays}个工作日。对申报有异议的，请在公示期内向本组织提出。`,
  };
}
