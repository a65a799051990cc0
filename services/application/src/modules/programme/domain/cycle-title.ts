/** What an edition is called: the award's name and the year. */
export function cycleTitle(programme: { nameZh: string; nameEn: string }, year: number): { zh: string; en: string } {
  return { zh: `${year}年${programme.nameZh}`, en: `${programme.nameEn} ${year}` };
}
