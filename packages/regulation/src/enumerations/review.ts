import type { Text } from '../text.ts';
import type { Stage } from './stage.ts';

/** The three review stages, the stage of the case in each, and the step that prescribes it (Art. 11(5)–(7)). */
export const REVIEW_STAGES = {
  MATERIAL: { zh: '材料评审', en: 'material review', stage: 'MATERIAL_REVIEW', article: 'Art. 11(5)' },
  PRESENTATION: { zh: '陈述答辩', en: 'presentation', stage: 'PRESENTATION', article: 'Art. 11(6)' },
  SITE: { zh: '现场评审', en: 'site review', stage: 'SITE_REVIEW', article: 'Art. 11(7)' },
} as const satisfies Record<string, Text & { stage: Stage; article: string }>;

export type ReviewStage = keyof typeof REVIEW_STAGES;
