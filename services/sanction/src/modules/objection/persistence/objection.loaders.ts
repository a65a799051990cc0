import { relationOf } from '@award/identity';
import type { SubgraphContext } from '@award/subgraph';
import { manyLoader, oneLoader } from '../../../row-loader.ts';
import {
  determinationsOf, evidenceOf, investigationsOf, objectionsById, objectionsOfCases, objectorsOf, overrunsOf, partsOfObjections, pendingOfCases,
} from './objection.reads.ts';

/** The viewer's relation to objections, as the parameters of every read. */
export const objectionScope = ({ viewer }: Pick<SubgraphContext, 'viewer'>): [string, string | null, string | null] => [
  relationOf(viewer, 'Query.objections') ?? 'NONE', viewer.programmeId, viewer.scopeId,
];

/** The batches of one request. */
export function objectionLoaders(context: SubgraphContext<unknown>) {
  const { reader, viewer } = context;
  const scope = objectionScope(context);
  const ofObjection = (row: { objectionId: string }): string => row.objectionId;
  return {
    objection: oneLoader((ids) => reader.rows(objectionsById, [...scope, ids]), (row) => row.id),
    objectionsOfCase: manyLoader((ids) => reader.rows(objectionsOfCases, [...scope, ids]), (row) => row.applicationId),
    pendingObjections: oneLoader((ids) => reader.rows(pendingOfCases, [relationOf(viewer, 'Field.Application.pendingObjections') ?? 'NONE', viewer.programmeId, viewer.scopeId, ids]), (row) => row.applicationId),
    objectionParts: oneLoader((ids) => reader.rows(partsOfObjections, [ids]), (row) => row.id),
    objectionEvidence: manyLoader((ids) => reader.rows(evidenceOf, [ids]), ofObjection),
    objector: oneLoader((ids) => reader.asViewer(viewer, (guarded) => guarded.rows(objectorsOf, [ids])), ofObjection),
    investigation: oneLoader((ids) => reader.rows(investigationsOf, [ids]), ofObjection),
    determination: oneLoader((ids) => reader.rows(determinationsOf, [ids]), ofObjection),
    overruns: manyLoader((ids) => reader.rows(overrunsOf, [ids]), ofObjection),
  };
}
