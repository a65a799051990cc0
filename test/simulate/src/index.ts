export { simulate } from './simulate.ts';
export type { SimulationResult } from './record/summary.ts';
export { beginPlay } from './play/begin.ts';
export type { PlaySetting } from './play/begin.ts';
export { prepareBenchPlay } from './bench-play.ts';
export type { BenchPlay, ScoreWriter } from './bench-play.ts';
