import { addDays } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import { beginPlay } from './play/begin.ts';
import type { PlaySetting } from './play/begin.ts';
import { publishCall } from './play/call.ts';
import { approveCriteria } from './play/criteria.ts';
import { decideRecusals, fillExpertPool, signUndertakings } from './play/experts.ts';
import { openProgramme } from './play/open-programme.ts';
import { registerOrganizations } from './play/apply.ts';
import { beginMaterialReview } from './play/review.ts';
import { supervise } from './play/supervise.ts';
import { playToAcceptance, playWholeCycle } from './play/whole-cycle.ts';
import { PREFECTURE } from './simulate.ts';
import { organizationsOf } from './world/organizations.ts';
import { PLAY_PASSWORD } from './world/people.ts';

/** An account of the demo, as `npm start` prints it. */
export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
}

const KORLA = { name: { zh: '库尔勒市人民政府质量奖', en: 'Korla City Government Quality Award' }, level: 'COUNTY', divisionCode: '652801', prefix: 'k', leaders: 5 } as const;
const ACCOUNTS: readonly [string, string][] = [
  ['clerk', '办公室经办'], ['director', '办公室主任'], ['handler652801', '库尔勒市市监局经办'], ['approver652801', '库尔勒市市监局负责人'], ['authority1', '被征求意见部门'],
  ['expert02', '评审专家'], ['chair', '领导小组组长'], ['leader1', '领导小组成员'], ['government', '人民政府'], ['auditor', '纪检监察'], ['analyst', '统计分析'],
];
/** Working days from a call to the material review, with some to spare. */
const CALENDAR_DAYS_TO_REVIEW = 75;

/** The living demo: one cycle finished and supervised, one in review, and a county's own open for applications. */
export async function playDemoCycles(setting: PlaySetting, today: PlainDate): Promise<DemoAccount[]> {
  const play = await beginPlay(setting);
  const programme = await openProgramme(play, PREFECTURE);
  const year = Number(today.slice(0, 4));
  const finished = organizationsOf(12, year - 2, play.random);
  const running = organizationsOf(14, year, play.random, '新');
  programme.experts = await fillExpertPool(play, programme, 12, '', [...finished, ...running]);
  const criteria = await approveCriteria(play, programme);
  const played = await playWholeCycle(play, programme, criteria, year - 2, finished, '');
  await supervise(play, programme, played.cases, played.awards, 1);
  await play.clock.goTo(addDays(today, -CALENDAR_DAYS_TO_REVIEW));
  const { cycle, accepted } = await playToAcceptance(play, programme, criteria, year, running);
  await signUndertakings(programme, cycle);
  await decideRecusals(play, programme, cycle, accepted);
  await beginMaterialReview(play, programme, cycle, accepted);
  await openKorla(play, today);
  const applicants = [running[0], finished[0]].flatMap((one) => (one ? [[one.login, `申报组织 ${one.name}`] as const] : []));
  return [
    { login: setting.sysadmin.login, password: setting.sysadmin.password, name: '系统管理员', role: '系统管理' },
    ...[...applicants, ...ACCOUNTS].map(([login, role]) => ({ login, password: PLAY_PASSWORD, name: role, role })),
  ];
}

async function openKorla(play: Awaited<ReturnType<typeof beginPlay>>, today: PlainDate): Promise<void> {
  await play.clock.goTo(addDays(today, -3));
  const korla = await openProgramme(play, KORLA);
  const criteria = await approveCriteria(play, korla);
  await publishCall(play, korla, criteria, Number(today.slice(0, 4)), 40);
  await registerOrganizations(play, organizationsOf(3, Number(today.slice(0, 4)) + 1, play.random, '市'));
  await play.clock.goTo(today);
}
