import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { PUBLIC_DOCUMENTS } from './public-documents.ts';

const file = process.env['AWARD_API_SCHEMA'] ?? new URL('../../../../services/gateway/api-schema.graphql', import.meta.url);

test.skipIf(!existsSync(file))('every operation of the public pages fits the schema of the gateway', () => {
  const schema = buildSchema(readFileSync(file, 'utf8'));
  for (const document of PUBLIC_DOCUMENTS) expect(validate(schema, parse(document))).toEqual([]);
});
