/** Writes which types each union and interface has, for the cache, from the gateway's schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSchema, isAbstractType } from 'graphql';
import { apiSchema } from './api-schema.ts';

const schema = buildSchema(apiSchema(), { assumeValidSDL: true });
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter((type) => !type.name.startsWith('__'))
    .map((type) => [type.name, schema.getPossibleTypes(type).map((member) => member.name)]),
);
const folder = new URL('../generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('possible-types.ts', folder),
  `export const POSSIBLE_TYPES: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)};\n`,
);
