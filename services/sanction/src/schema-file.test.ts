import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sanctionService } from './index.ts';

it('the committed schema is the one that the code makes', () => {
  expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(sanctionService.sdl());
});
