import type { ServiceModule } from './module.ts';
import { advancementModule } from './modules/advancement/index.ts';
import { deliberationModule } from './modules/deliberation/index.ts';
import { expertModule } from './modules/expert/index.ts';
import { opinionModule } from './modules/opinion/index.ts';
import { panelModule } from './modules/panel/index.ts';
import { presentationModule } from './modules/presentation/index.ts';
import { projectionModule } from './modules/projection/index.ts';
import { recusalModule } from './modules/recusal/index.ts';
import { reportModule } from './modules/report/index.ts';
import { scoreModule } from './modules/score/index.ts';
import { siteModule } from './modules/site/index.ts';

/** The modules of the service, in the order in which they handle an event that several listen to. */
export const modules: readonly ServiceModule[] = [
  projectionModule,
  expertModule,
  recusalModule,
  panelModule,
  scoreModule,
  opinionModule,
  presentationModule,
  siteModule,
  advancementModule,
  reportModule,
  deliberationModule,
];
