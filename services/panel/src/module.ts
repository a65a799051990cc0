import type { EventHandlers, NamedMigration, ReferenceResolver, Sweep } from '@award/subgraph';
import type { Refusal } from '@award/regulation';
import type { EntitySchema } from '@mikro-orm/postgresql';
import type { Loaders } from './loaders.ts';

/** What one module of the service registers; `index.ts` of the service puts them together. */
export interface ServiceModule {
  readonly resolvers: readonly (new (...args: never[]) => object)[];
  readonly orphanedTypes?: readonly (new (...args: never[]) => object)[];
  readonly references?: Readonly<Record<string, ReferenceResolver<Loaders>>>;
  readonly entities?: readonly EntitySchema[];
  /** run in the order of their names, over all modules */
  readonly migrations?: readonly NamedMigration[];
  /** several modules may handle the same event; they do so in the modules' order, in one transaction */
  readonly handlers?: EventHandlers;
  readonly sweeps?: readonly Sweep[];
  readonly constraints?: Readonly<Record<string, () => Refusal>>;
}
