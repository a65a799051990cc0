import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { callsByIds, callsOfCycles, channelsOfCalls } from './call.reads.ts';

/** One batch per request for each kind of thing of this module. */
export const callLoaders = (context: SubgraphContext<unknown>) => ({
  call: rowLoader((ids) => context.reader.rows(callsByIds, [ids])),
  callsOfCycle: listLoader((ids) => context.reader.rows(callsOfCycles, [ids]), (row) => row.cycleId),
  channelsOfCall: listLoader((ids) => context.reader.rows(channelsOfCalls, [ids]), (row) => row.callId),
});
