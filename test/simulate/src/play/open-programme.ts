import { TERRITORIES } from '../world/organizations.ts';
import { together } from '../world/together.ts';
import { key } from './play.ts';
import type { Play, PlayProgramme, PlayUnit } from './play.ts';

/** What tells one programme of the play from another. */
export interface ProgrammePlan {
  readonly name: { zh: string; en: string };
  readonly level: 'PREFECTURE' | 'COUNTY' | 'ZONE';
  readonly divisionCode: string;
  /** before every login, so that two programmes have people of their own (R25) */
  readonly prefix: string;
  readonly leaders: number;
}

const AUTHORITIES = [['应急管理局', 'Emergency Management Bureau'], ['生态环境局', 'Ecology and Environment Bureau'], ['发展和改革委员会（信用）', 'Development and Reform Commission (credit)']] as const;

/** Opens a programme and gives everybody who runs it an account and a role (Art. 6–8, 23, 24). */
export async function openProgramme(play: Play, plan: ProgrammePlan): Promise<PlayProgramme> {
  const { people, sysadmin } = play;
  play.record.step(`设立奖项：${plan.name.zh}`);
  const { id } = await sysadmin.do<{ id: string }>('openProgramme', { name: plan.name, level: plan.level, divisionCode: plan.divisionCode, ...key() });
  const login = (name: string): string => `${plan.prefix}${name}`;
  const clerk = await people.inRole('办公室经办 王芳', login('clerk'), 'OFFICE_CLERK', id);
  const director = await people.inRole('办公室主任 李强', login('director'), 'OFFICE_DIRECTOR', id);
  const chair = await people.inRole('领导小组组长 赵明', login('chair'), 'LEADING_GROUP_CHAIR', id);
  const members = await together(Array.from({ length: plan.leaders - 1 }, (_, index) => index + 1), (number) =>
    people.inRole(`领导小组成员 ${number}`, login(`leader${number}`), 'LEADING_GROUP_MEMBER', id));
  const [government, auditor, analyst] = await Promise.all([
    people.inRole('人民政府办公室 陈静', login('government'), 'GOVERNMENT', id),
    people.inRole('纪检监察 周正', login('auditor'), 'AUDITOR', id),
    people.inRole('统计分析 吴敏', login('analyst'), 'ANALYST', id),
  ]);
  const authorities = await together(AUTHORITIES, async ([zh, en], index) => {
    const { id: authorityId } = await clerk.do<{ id: string }>('registerAuthority', { name: { zh, en } });
    return { id: authorityId, person: await people.inRole(`${zh} 联络员`, login(`authority${index + 1}`), 'AUTHORITY', id, authorityId) };
  });
  return { id, name: plan.name.zh, clerk, director, chair, leaders: [chair, ...members], government, auditor, analyst, authorities, units: await openUnits(play, plan, id, clerk), experts: [] };
}

async function openUnits(play: Play, plan: ProgrammePlan, programmeId: string, clerk: PlayProgramme['clerk']): Promise<PlayUnit[]> {
  const territories = plan.level === 'PREFECTURE' ? TERRITORIES : TERRITORIES.filter(([code]) => code === plan.divisionCode);
  return together(territories, async ([territory, , place]) => {
    const zone = territory === '652871';
    const { id } = await clerk.do<{ id: string }>('registerRecommendingUnit', {
      programmeId, kind: zone ? 'ZONE' : 'COUNTY', divisionCode: territory, industry: null,
      name: { zh: `${place}市场监督管理局`, en: `Market Supervision Bureau of ${territory}` },
      issuer: { zh: zone ? `${place}管委会` : `${place}人民政府`, en: zone ? 'Management Committee' : 'County Government' },
    });
    const [handler, approver] = await Promise.all([
      play.people.inRole(`${place}市监局 经办`, `${plan.prefix}handler${territory}`, 'RECOMMENDER_HANDLER', programmeId, id),
      play.people.inRole(`${place}市监局 负责人`, `${plan.prefix}approver${territory}`, 'RECOMMENDER_APPROVER', programmeId, id),
    ]);
    return { id, territory, handler, approver };
  });
}
