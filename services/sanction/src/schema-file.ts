import { writeFileSync } from 'node:fs';
import { sanctionService } from './index.ts';

// Writes the schema that is committed and composed: `node src/schema-file.ts` through the loader, after a change.
writeFileSync(new URL('../schema.graphql', import.meta.url), sanctionService.sdl());
