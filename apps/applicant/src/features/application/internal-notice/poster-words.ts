/** `2026-11-24` → `2026年11月24日`. */
function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/**
 * What the poster says besides the notice's own words. It is put up inside a Chinese organization: a Chinese document,
 * whatever the language of the screen it is printed from, as are the words of the notice itself.
 */
export function posterWords(notice: { readonly publishedOn: string; readonly startsOn: string; readonly lastDay: string; readonly workingDays: number }) {
  return {
    period: `公示时间：${chineseDate(notice.startsOn)}至${chineseDate(notice.lastDay)}（${notice.workingDays}个工作日）。`,
    material: '申报材料及附件可向本组织申报工作负责人查阅。',
    publishedOn: chineseDate(notice.publishedOn),
    seal: '（盖章）',
  };
}
