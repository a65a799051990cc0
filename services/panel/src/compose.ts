import type { AwardEvent, EventType } from '@award/events';
import type { CommandTransaction, EventHandlers, SubgraphDefinition } from '@award/subgraph';
import { loaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import type { ServiceModule } from './module.ts';

type AnyHandler = (tx: CommandTransaction, event: AwardEvent) => Promise<void>;

/** One handler for each event, which calls those of the modules in their order, in one transaction. */
function mergedHandlers(modules: readonly ServiceModule[]): EventHandlers {
  const lists = new Map<EventType, AnyHandler[]>();
  for (const { handlers } of modules)
    for (const [type, handler] of Object.entries(handlers ?? {}) as [EventType, AnyHandler][]) lists.set(type, [...(lists.get(type) ?? []), handler]);
  const merged = [...lists].map(([type, list]): [EventType, AnyHandler] => [type, async (tx, event) => { for (const handler of list) await handler(tx, event); }]);
  return Object.fromEntries(merged) as EventHandlers;
}

/** The service put together from its modules. */
export function compose(modules: readonly ServiceModule[]): SubgraphDefinition<Loaders> {
  return {
    name: 'panel',
    schema: 'panel',
    resolvers: modules.flatMap((each) => each.resolvers),
    orphanedTypes: modules.flatMap((each) => each.orphanedTypes ?? []),
    references: Object.assign({}, ...modules.map((each) => each.references ?? {})) as SubgraphDefinition<Loaders>['references'],
    entities: modules.flatMap((each) => each.entities ?? []),
    migrations: modules.flatMap((each) => each.migrations ?? []).sort((a, b) => (a.name < b.name ? -1 : 1)),
    loaders,
    handlers: mergedHandlers(modules),
    sweeps: modules.flatMap((each) => each.sweeps ?? []),
    constraints: Object.assign({}, ...modules.map((each) => each.constraints ?? {})) as NonNullable<SubgraphDefinition<Loaders>['constraints']>,
  };
}
