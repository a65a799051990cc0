import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CriteriaSetType } from '../../criteria/graphql/criteria.type.ts';
import { OrganizationType } from '../../organization/graphql/organization.type.ts';
import { promisingPage } from '../persistence/cultivation.reads.ts';
import { PromisingOrganizationConnection, PromisingOrganizationType, SelfAssessmentType, TrainingSessionType } from './cultivation.type.ts';

@Resolver(() => PromisingOrganizationType)
export class PromisingOrganizationFields {
  @Query(() => PromisingOrganizationConnection, { description: 'Organizations that the Office cultivates, the newest first (Art. 7(3), 10).' })
  async promisingOrganizations(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<object> {
    const [listedAt, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(promisingPage, [context.viewer.programmeId, listedAt, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.listedAt, row.id]);
  }

  @FieldResolver(() => [TrainingSessionType], { description: 'Its training.' })
  async sessions(@Root() promising: PromisingOrganizationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.sessionsOfPromising.load(promising.id);
  }

  @FieldResolver(() => [SelfAssessmentType], { description: 'Its self-assessments with the Office.' })
  async selfAssessments(@Root() promising: PromisingOrganizationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.assessmentsOfPromising.load(promising.id);
  }
}

@Resolver(() => OrganizationType)
export class OrganizationAssessmentsField {
  @FieldResolver(() => [SelfAssessmentType], { description: 'What it took for itself; told to its members only.' })
  async selfAssessments(@Root() organization: OrganizationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.assessmentsOfOrganization.load(organization.id);
  }
}

@Resolver(() => SelfAssessmentType)
export class SelfAssessmentFields {
  @FieldResolver(() => CriteriaSetType, { description: 'By which criteria.' })
  async criteriaSet(@Root() assessment: SelfAssessmentType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.criteriaSet.load(assessment.criteriaSetId);
  }
}
