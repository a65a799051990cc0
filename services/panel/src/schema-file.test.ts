import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { panelService } from './index.ts';

it('the committed schema is the one that the code makes', () => {
  expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'), 'run `pnpm schema` in services/panel').toBe(panelService.sdl());
});
