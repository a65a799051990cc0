import type { SubgraphContext } from '@award/subgraph';
import { deliberationLoaders } from './modules/deliberation/persistence/deliberation.loaders.ts';
import { expertLoaders } from './modules/expert/persistence/expert.loaders.ts';
import { opinionLoaders } from './modules/opinion/persistence/opinion.loaders.ts';
import { panelLoaders } from './modules/panel/persistence/panel.loaders.ts';
import { presentationLoaders } from './modules/presentation/persistence/presentation.loaders.ts';
import { projectionLoaders } from './modules/projection/persistence/projection.loaders.ts';
import { recusalLoaders } from './modules/recusal/persistence/recusal.loaders.ts';
import { scoreLoaders } from './modules/score/persistence/score.loaders.ts';
import { siteLoaders } from './modules/site/persistence/site.loaders.ts';

/** All DataLoaders of one request. A module adds its own here. */
export const loaders = (context: SubgraphContext<unknown>) => ({
  ...projectionLoaders(context),
  ...expertLoaders(context),
  ...recusalLoaders(context),
  ...panelLoaders(context),
  ...scoreLoaders(context),
  ...opinionLoaders(context),
  ...presentationLoaders(context),
  ...siteLoaders(context),
  ...deliberationLoaders(context),
});

export type Loaders = ReturnType<typeof loaders>;
