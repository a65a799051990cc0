export { provisionBus } from './provision-bus.ts';
export { publish } from './publish.ts';
export type { TransactionalQuery } from './publish.ts';
export { migrateJobs, startWorker } from './worker.ts';
export type { WorkerOptions } from './worker.ts';
export { demoClock, realClock } from './demo-clock.ts';
export type { RefreshableClock } from './demo-clock.ts';
