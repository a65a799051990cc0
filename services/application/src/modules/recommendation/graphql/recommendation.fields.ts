import { CHECK_KINDS } from '@award/regulation';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { keysOf } from '../../../graphql-enum.ts';
import { ApplicationType } from '../../application/graphql/application.type.ts';
import { PublicNoticeType } from '../../notice/graphql/notice.type.ts';
import { RecommendationCheckType, RecommendationType } from './recommendation.type.ts';

@Resolver(() => ApplicationType)
export class ApplicationRecommendationField {
  @FieldResolver(() => RecommendationType, { nullable: true, description: 'The unit’s recommendation; before it is issued only for those who handle it.' })
  async recommendation(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object | null> {
    return (await context.loaders.recommendationOfApplication.load(application.id))[0] ?? null;
  }
}

@Resolver(() => RecommendationType)
export class RecommendationFields {
  @FieldResolver(() => [RecommendationCheckType], { description: 'The checks made so far.' })
  async checks(@Root() recommendation: RecommendationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.checksOfRecommendation.load(recommendation.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether all six checks are made.' })
  async complete(@Root() recommendation: RecommendationType, @Ctx() context: Context): Promise<boolean> {
    return (await context.loaders.checksOfRecommendation.load(recommendation.id)).length === keysOf(CHECK_KINDS).length;
  }

  @FieldResolver(() => PublicNoticeType, { nullable: true, description: 'The recommendation notice.' })
  async notice(@Root() recommendation: RecommendationType, @Ctx() context: Context): Promise<object | null> {
    return recommendation.noticeId ? context.loaders.notice.load(recommendation.noticeId) : null;
  }
}
