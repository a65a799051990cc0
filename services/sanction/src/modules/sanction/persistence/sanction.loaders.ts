import { relationOf } from '@award/identity';
import type { SubgraphContext } from '@award/subgraph';
import { manyLoader, oneLoader } from '../../../row-loader.ts';
import { sanctionsById, sanctionsOfOrganizations } from './sanction.reads.ts';

/** The batches of one request. */
export function sanctionLoaders({ reader, viewer }: SubgraphContext<unknown>) {
  const scope = [relationOf(viewer, 'Field.Organization.sanctions') ?? 'NONE', viewer.programmeId, viewer.personId];
  return {
    sanction: oneLoader((ids) => reader.rows(sanctionsById, [...scope, ids]), (row) => row.id),
    sanctionsOfOrganization: manyLoader((ids) => reader.rows(sanctionsOfOrganizations, [...scope, ids]), (row) => row.organizationId),
  };
}
