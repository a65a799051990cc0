import { addDays } from '@award/calendar';
import { CATEGORIES } from './criteria.ts';
import { key } from './play.ts';
import type { Play, PlayCycle, PlayProgramme } from './play.ts';

/** Plans a cycle, pins its criteria, and publishes the call (Art. 4, 5, 11(1)). */
export async function publishCall(play: Play, programme: PlayProgramme, criteria: ReadonlyMap<string, string>, year: number, openDays: number): Promise<PlayCycle> {
  play.record.step(`${year} 年申报通知：${programme.name}`);
  const { id } = await programme.clerk.do<{ id: string }>('planCycle', { programmeId: programme.id, year, rulesetVersion: 1 });
  for (const category of CATEGORIES) await programme.clerk.do('assignCriteria', { cycleId: id, category, criteriaSetId: criteria.get(category) });
  const today = play.clock.today;
  await programme.director.do('publishCall', {
    cycleId: id,
    title: `关于开展${year}年${programme.name}申报工作的通知`,
    body: '各县（市）、开发区，各有关单位：现启动本届申报工作。申报自愿，不收取任何费用。请符合条件的组织在规定期限内通过平台填报、内部公示并提交。',
    opensOn: today, deadline: addDays(today, openDays),
    channels: [{ name: '巴音郭楞日报', url: null, publishedOn: today }, { name: '州人民政府门户网站', url: 'https://www.example.cn/notice', publishedOn: today }],
    ...key(),
  });
  return { id, year };
}
