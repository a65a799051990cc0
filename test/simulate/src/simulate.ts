import { beginPlay } from './play/begin.ts';
import type { PlaySetting } from './play/begin.ts';
import { publishCall } from './play/call.ts';
import { approveCriteria } from './play/criteria.ts';
import { fillExpertPool } from './play/experts.ts';
import { openProgramme } from './play/open-programme.ts';
import { tryToReapply } from './play/reapply.ts';
import { supervise } from './play/supervise.ts';
import { playWholeCycle } from './play/whole-cycle.ts';
import { checkCycle } from './record/check-cycle.ts';
import type { SimulationResult } from './record/summary.ts';
import { eventually } from './world/eventually.ts';
import { organizationsOf } from './world/organizations.ts';

export const PREFECTURE = { name: { zh: '巴音郭楞蒙古自治州人民政府质量奖', en: 'Bayingolin Government Quality Award' }, level: 'PREFECTURE', divisionCode: '652800', prefix: '', leaders: 9 } as const;

const APPLICANTS = 34;
const EXPERTS = 40;
const SUPERVISED_YEARS = 3;

/** Plays a whole cycle with the load of a real regional award, then three years of supervision with a revocation. */
export async function simulate(setting: PlaySetting): Promise<SimulationResult> {
  const began = performance.now();
  const play = await beginPlay(setting);
  const year = Number(setting.from.slice(0, 4));
  const programme = await openProgramme(play, PREFECTURE);
  const organizations = organizationsOf(APPLICANTS, year, play.random);
  programme.experts = await fillExpertPool(play, programme, EXPERTS, '', organizations);
  const criteria = await approveCriteria(play, programme);
  const played = await playWholeCycle(play, programme, criteria, year, organizations, '');
  const cycle = await checkCycle(play, programme, played);
  const sanctions = await supervise(play, programme, played.cases, played.awards, SUPERVISED_YEARS);
  play.record.check('R19 以欺骗手段获奖：取消奖励，十年内不予受理', sanctions[0]?.bar?.years === 10 && sanctions[0].revocation !== null, sanctions);
  await play.clock.goTo(`${year + 4}-03-02` as never);
  const next = await publishCall(play, programme, criteria, year + 4, 60);
  const winnerOf = (index: number) => played.cases.find(({ organizationId }) => organizationId === played.awards[index]?.organization.id);
  const [revoked, honoured] = [winnerOf(0), winnerOf(1)];
  if (revoked) {
    await eventually('the bar in the application service', async () => {
      const { organization } = await revoked.owner.ask<{ organization: { activeBars: unknown[] } }>(`query ($id: ID!) { organization(id: $id) { activeBars { until } } }`, { id: revoked.organizationId });
      return organization.activeBars.length > 0;
    });
    await tryToReapply(play, next, revoked, 'BARRED');
  }
  if (honoured) await tryToReapply(play, next, honoured, 'REAPPLY_TOO_SOON');
  return { seed: setting.seed, from: setting.from, to: play.clock.today, seconds: Math.round((performance.now() - began) / 100) / 10, cycle, sanctions, record: play.record };
}
