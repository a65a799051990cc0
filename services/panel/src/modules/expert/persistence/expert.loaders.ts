import type { SubgraphContext } from '@award/subgraph';
import DataLoader from 'dataloader';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { conductOf, employmentsOf, expertsByIds, loadsOf, trainingsOf, undertakingsOf } from './expert.reads.ts';

/** The programme of the Office or the auditor, and the person, as the reads of experts take them. */
export function expertScope(context: SubgraphContext<unknown>): [programmeId: string | null, personId: string | null] {
  const office = ['OFFICE_CLERK', 'OFFICE_DIRECTOR', 'AUDITOR'].includes(context.viewer.role);
  return [office ? context.viewer.programmeId : null, context.viewer.role === 'EXPERT' ? context.viewer.personId : null];
}

/** One batch per request for each kind of thing of this module. */
export const expertLoaders = (context: SubgraphContext<unknown>) => ({
  expert: rowLoader((ids) => context.reader.rows(expertsByIds, [ids, ...expertScope(context)])),
  employments: listLoader((ids) => context.reader.rows(employmentsOf, [ids]), (row) => row.expertId),
  trainings: listLoader((ids) => context.reader.rows(trainingsOf, [ids]), (row) => row.expertId),
  undertakings: listLoader((ids) => context.reader.rows(undertakingsOf, [ids]), (row) => row.personId),
  conduct: listLoader((ids) => context.reader.rows(conductOf, [ids]), (row) => row.expertId),
  load: new DataLoader<string, number>(async (keys) => {
    const pairs = keys.map((key) => key.split(':'));
    const counts = new Map((await context.reader.rows(loadsOf, [pairs.map(([e]) => e), pairs.map(([, c]) => c)])).map((row) => [row.key, row.count]));
    return keys.map((key) => counts.get(key) ?? 0);
  }),
});
