import type { Play, PlayProgramme } from './play.ts';

export const CATEGORIES = ['MANUFACTURING', 'SERVICE', 'ENGINEERING', 'AGRICULTURE', 'EDUCATION', 'HEALTHCARE', 'PUBLIC_SERVICE'] as const;

/** Categories whose criteria the Office drafts and the leading group approves (Art. 5); the others adopt the national ones. */
const OFFICE_DRAFTED = new Set(['AGRICULTURE', 'PUBLIC_SERVICE']);

const CHAPTERS = [
  ['领导', 'Leadership', 110], ['战略', 'Strategy', 90], ['顾客与市场', 'Customers and markets', 100], ['资源', 'Resources', 130],
  ['过程管理', 'Process management', 100], ['测量、分析与改进', 'Measurement, analysis and improvement', 80], ['经营结果', 'Results', 390],
] as const;

const items = CHAPTERS.map(([zh, en, points], index) => ({
  code: String(index + 1), parentCode: null, points, wordLimit: 3000,
  title: { zh, en },
  guidance: { zh: `说明本组织在“${zh}”方面的做法、展开与成效。`, en: `Describe approach, deployment and results in ${en.toLowerCase()}.` },
  evidence: { zh: '附制度文件、数据或者第三方证明。', en: 'Attach documents, data or proof by third parties.' },
}));

/** One approved criteria set a category, by its id. */
export async function approveCriteria(play: Play, programme: PlayProgramme): Promise<Map<string, string>> {
  play.record.step('制定评价标准');
  const sets = new Map<string, string>();
  for (const category of CATEGORIES) {
    const office = OFFICE_DRAFTED.has(category);
    const title = { zh: `${office ? '州级评价依据' : '国家评价标准'}（${category}）`, en: `${office ? 'Office' : 'National'} criteria (${category})` };
    const { id } = await programme.clerk.do<{ id: string }>('draftCriteriaSet', { category, origin: office ? 'OFFICE' : 'NATIONAL', title, items });
    if (office) {
      await programme.clerk.do('proposeCriteriaSet', { id });
      await programme.chair.do('approveCriteriaSet', { id });
    } else await programme.director.do('adoptCriteriaSet', { id });
    sets.set(category, id);
  }
  return sets;
}

