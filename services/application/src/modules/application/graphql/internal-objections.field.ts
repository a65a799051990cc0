import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { InternalObjectionType } from '../../notice/graphql/notice.type.ts';
import { ApplicationType } from './application.type.ts';

@Resolver(() => ApplicationType)
export class InternalObjectionsField {
  @FieldResolver(() => [InternalObjectionType], { description: 'What was said against it inside the organization, and how it was settled (Art. 11(2)).' })
  async internalObjections(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.internalObjectionsOfApplication.load(application.id);
  }
}
