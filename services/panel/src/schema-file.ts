import { writeFileSync } from 'node:fs';
import { panelService } from './index.ts';

// Writes the schema that is committed and composed. Run after a change of the schema: `pnpm schema`.
writeFileSync(new URL('../schema.graphql', import.meta.url), panelService.sdl());
