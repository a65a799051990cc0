import { z } from 'zod';
import { event } from '../event.ts';
import { id, text } from '../shape.ts';

/** A cycle was called: its ruleset version and criteria are frozen from here on. Art. 5, 11(1). */
export const cyclePinned = event({
  type: 'CyclePinned',
  publisher: 'application',
  subscribers: ['panel', 'sanction'],
  shape: {
    cycleId: id, programmeId: id, year: z.int(), rulesetVersion: z.int(), ruleset: z.unknown(),
    criteria: z.array(z.object({
      category: text, criteriaSetId: id,
      items: z.array(z.object({ id, code: text, parentId: id.nullable(), titleZh: text, titleEn: text, points: z.int() })),
    })),
  },
});
