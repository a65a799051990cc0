import { writeFileSync } from 'node:fs';
import { directoryService } from './directory-service.ts';

// Writes the schema that is committed and composed.
writeFileSync(new URL('../schema.graphql', import.meta.url), directoryService.sdl());
