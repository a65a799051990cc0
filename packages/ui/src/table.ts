/** Tables and queues. */
export { DataTable } from './parts/table/data-table.tsx';
export type { Column, DataTableProps } from './parts/table/data-table.tsx';
export type { BatchAction, BatchPreview, BatchResult } from './parts/queue/batch.ts';
export { Queue } from './parts/queue/queue.tsx';
export type { QueuePage, QueueProps } from './parts/queue/queue.tsx';
export type { QueueFilter } from './parts/queue/queue-filters.tsx';
export { useQueueState } from './parts/queue/queue-state.ts';
export type { QueueState } from './parts/queue/queue-state.ts';
