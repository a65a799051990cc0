import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { directoryService } from './directory-service.ts';

it('the committed schema is the one that the code makes', () => {
  const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(print(parse(committed))).toBe(print(parse(directoryService.sdl())));
});
