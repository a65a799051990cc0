import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { caseChanges } from '../../../case-changes.ts';
import { ApplicationType } from './application.type.ts';

@Resolver()
export class CaseChangedSubscription {
  @Subscription(() => ApplicationType, {
    description: 'A case that the viewer sees, each time something happens to it.',
    subscribe: ({ args, context }) => changesOf((args as { applicationId: string }).applicationId, context as Context),
  })
  caseChanged(@Root() application: object, @Arg('applicationId', () => ID) _applicationId: string, @Ctx() _context: Context): object {
    return application;
  }
}

/** The case after each change, until the viewer may see it no longer; what was loaded before is forgotten each time. */
async function* changesOf(applicationId: string, context: Context): AsyncGenerator<object> {
  for await (const changed of caseChanges.of(applicationId)) {
    if (!changed) continue;
    for (const loader of Object.values(context.loaders)) loader.clearAll();
    const application = await context.loaders.application.load(applicationId);
    if (!application) return;
    yield application;
  }
}
