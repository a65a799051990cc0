import { measure, medianOf } from './load.ts';
import type { Measured, Target } from './load.ts';
import { measureScores } from './score.ts';
import { floorCase, floorInsert, floorPage, ownCase, ownPage, peerPage } from './targets.ts';
import { startWorld } from './world.ts';

// `npm run bench [-- --json] [-- --rounds=N] [-- --seconds=N]`: everything is measured in turn, round after round, in one run.
const number = (name: string, otherwise: number): number => Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const json = process.argv.includes('--json');
const [rounds, seconds] = [number('rounds', 3), number('seconds', 6)];
const say = (line: string): void => void (json || console.log(line));

type Contest = Record<string, () => Promise<Measured>>;
const byTarget = (target: Target) => (): Promise<Measured> => measure(target, seconds);

const world = await startWorld();
try {
  const { play } = world;
  const one = { origin: world.allInOne.origin, headers: play.clerkHeaders };
  const apart = { origin: world.distributed.origin, headers: await play.signInAt(world.distributed.origin) };
  const contests: Record<string, Contest> = {
    page: {
      floor: byTarget(await floorPage(world)), allInOne: byTarget(await ownPage(one, play.cycleId)),
      distributed: byTarget(await ownPage(apart, play.cycleId)), postgraphile: byTarget(await peerPage(world)),
    },
    case: { floor: byTarget(await floorCase(world)), allInOne: byTarget(await ownCase(one, world)), distributed: byTarget(await ownCase(apart, world)) },
    score: { floor: byTarget(floorInsert(world)), allInOne: () => measureScores(world.allInOne.origin, play, seconds) },
  };
  const result: Record<string, Record<string, Measured & { ratio?: number }>> = {};
  for (const [contest, runners] of Object.entries(contests)) {
    const taken: Record<string, Measured[]> = {};
    for (const run of Object.values(runners)) await run();
    for (let round = 1; round <= rounds; round += 1)
      for (const [name, run] of Object.entries(runners)) {
        const measured = await run();
        (taken[name] ??= []).push(measured);
        say(`${contest} ${name} round ${round}: ${measured.rps}/s, p50 ${measured.p50} ms, p99 ${measured.p99} ms`);
      }
    const medians = Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, medianOf(all)]));
    const floor = medians['floor']?.rps ?? 1;
    result[contest] = Object.fromEntries(Object.entries(medians).map(([name, median]) => [name, { ...median, ratio: Math.round((100 * median.rps) / floor) / 100 }]));
  }
  console.log(json ? JSON.stringify(result) : Object.entries(result).flatMap(([contest, all]) => [`\n${contest}`, ...Object.entries(all).map(([name, m]) => `  ${name.padEnd(14)} ${m.rps}/s  ratio ${m.ratio}  p50 ${m.p50}  p99 ${m.p99}`)]).join('\n'));
} finally {
  await world.stop();
}
process.exit(0);
