import { DEMO_SYSADMIN, startPlatform } from '@award/infra-local';
import { PLAY_PASSWORD, prepareJourneyPlay } from '@award/test-simulate';
import type { JourneyWorld } from './journey-world.ts';

/** Starts a platform on a free port, plays a small world, and tells the journeys by the environment where they are. */
export default async function startWorld(): Promise<() => Promise<void>> {
  const platform = await startPlatform({ postgres: { fsync: 'off', synchronous_commit: 'off' } });
  try {
    const play = await prepareJourneyPlay({ origin: platform.origin, sysadmin: DEMO_SYSADMIN, from: '2026-03-02', seed: 7, onStep: () => undefined });
    const world: JourneyWorld = {
      password: PLAY_PASSWORD,
      expertLogin: play.reviewed.expertLogin,
      reviewedNumber: play.reviewed.number,
      handlerLogin: play.waiting.handler.login,
      waitingNumber: play.waiting.number,
      openCycleId: play.openCycleId,
      newcomer: play.newcomer,
    };
    process.env['JOURNEY_ORIGIN'] = platform.origin;
    process.env['JOURNEY_WORLD'] = JSON.stringify(world);
  } catch (error) {
    await platform.stop();
    throw error;
  }
  return () => platform.stop();
}
