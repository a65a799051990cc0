import { randomUUID } from 'node:crypto';
import { isRefusal } from '../client/person.ts';
import { together } from '../world/together.ts';
import { key } from './play.ts';
import type { Play, PlayCase, PlayCycle, PlayProgramme } from './play.ts';

interface Round {
  id: string;
  tier: string;
  runOff: boolean;
  seats: number;
  status: string;
  candidates: { id: string }[];
  cast: number;
}

const ROUNDS = 'id rounds { id tier runOff seats status candidates { id } cast }';
const RUN_OFFS_AT_MOST = 4;

/** Review report, deliberation, secret ballots for both lists, run-offs while a tie crosses the cap (Art. 11(8), I-6). */
export async function deliberate(play: Play, programme: PlayProgramme, cycle: PlayCycle, cases: readonly PlayCase[]): Promise<void> {
  const { clerk, director, chair, leaders } = programme;
  play.record.step('形成评审报告，领导小组审议投票');
  await clerk.do('draftReviewReport', { cycleId: cycle.id, text: `${cycle.year}年评审工作报告` });
  await director.do('submitReviewReport', { cycleId: cycle.id, ...key() });
  const { id } = await director.do<{ id: string }>('conveneDeliberation', {
    cycleId: cycle.id, meetingAt: `${play.clock.today}T07:00:00.000Z`, members: leaders.map((leader) => ({ personId: leader.id, name: leader.name, chair: leader === chair })),
  });
  await director.do('recordPresence', { deliberationId: id, presentPersonIds: leaders.map((leader) => leader.id) });
  for (const tier of ['QUALITY_AWARD', 'NOMINATION']) {
    for (let runOff = 0; runOff <= RUN_OFFS_AT_MOST; runOff += 1) {
      const opened = await chair.try<{ rounds: Round[] }>('openBallotRound', { deliberationId: id, tier, ...key() }, ROUNDS);
      if (isRefusal(opened)) break;
      const round = opened.rounds.find((each) => each.status === 'OPEN');
      if (!round) break;
      await vote(play, programme, round, cases);
      await chair.do('closeBallotRound', { roundId: round.id, ...key() }, ROUNDS);
    }
  }
  await chair.do('concludeDeliberation', { deliberationId: id, minutes: '会议按程序审议并投票，形成建议名单。', ...key() });
}

/** Everybody votes once; one tries to vote again with another key and is refused. */
async function vote(play: Play, { leaders }: PlayProgramme, round: Round, cases: readonly PlayCase[]): Promise<void> {
  const order = cases.map(({ id }) => id).filter((id) => round.candidates.some((candidate) => candidate.id === id));
  await together(leaders, async (leader, index) => {
    // A common order with a few who see it otherwise, so that there are clear winners and now and then a tie.
    const liked = index % 4 === 3 ? [...order].reverse() : order;
    await leader.do('castBallot', { roundId: round.id, choices: liked.slice(0, round.seats), abstain: false, ...key() }, 'receipt');
  });
  const [again] = leaders.slice(1);
  const second = await again?.try('castBallot', { roundId: round.id, choices: order.slice(0, 1), abstain: false, idempotencyKey: randomUUID() }, 'receipt');
  play.record.check('一人一票（I-6）', isRefusal(second), second ?? '');
}
