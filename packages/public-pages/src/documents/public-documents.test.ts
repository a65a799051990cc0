import { readFileSync } from 'node:fs';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { PUBLIC_DOCUMENTS } from './public-documents.ts';

test('every operation of the public pages fits the supergraph of the gateway', () => {
  const supergraph = readFileSync(new URL('../../../../services/gateway/supergraph.graphql', import.meta.url), 'utf8');
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)));
  for (const document of PUBLIC_DOCUMENTS) expect(validate(schema, parse(document))).toEqual([]);
});
