import { readFileSync } from 'node:fs';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';

const SUPERGRAPH = new URL('../../../../services/gateway/supergraph.graphql', import.meta.url);

/**
 * The public schema that the portals are written against: what is left of the gateway's committed supergraph when the
 * words of the federation are taken out. `AWARD_API_SCHEMA` names a file with another one, to work ahead of a merge.
 */
export function apiSchema(): string {
  const other = process.env['AWARD_API_SCHEMA'];
  if (other !== undefined && other !== '') return readFileSync(other, 'utf8');
  return print(transformSupergraphToPublicSchema(parse(readFileSync(SUPERGRAPH, 'utf8'))));
}
