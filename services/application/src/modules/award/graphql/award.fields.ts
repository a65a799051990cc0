import { relationOf } from '@award/identity';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationType } from '../../application/graphql/application.type.ts';
import { OrganizationType } from '../../organization/graphql/organization.type.ts';
import { CycleType } from '../../programme/graphql/cycle.type.ts';
import { AwardType, CertificateType, CommendationType } from './award.type.ts';

@Resolver(() => AwardType)
export class AwardFields {
  @FieldResolver(() => CycleType, { description: 'Its cycle.' })
  async cycle(@Root() award: AwardType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.cycle.load(award.cycleId);
  }

  @FieldResolver(() => OrganizationType, { description: 'Who holds it.' })
  async organization(@Root() award: AwardType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.organizationOfCase.load(award.organizationId);
  }

  @FieldResolver(() => ApplicationType, { nullable: true, description: 'The case, for those who may see it.' })
  async application(@Root() award: AwardType, @Ctx() context: Context): Promise<object | null> {
    return relationOf(context.viewer, 'Entity.Application') ? context.loaders.application.load(award.applicationId) : null;
  }

  @FieldResolver(() => CertificateType, { nullable: true, description: 'Its certificate, once commended.' })
  async certificate(@Root() award: AwardType, @Ctx() context: Context): Promise<object | null> {
    return (await context.loaders.certificateOfAward.load(award.id))[0] ?? null;
  }
}

@Resolver(() => CycleType)
export class CycleAwardFields {
  @FieldResolver(() => [AwardType], { description: 'Its awards, of those that the viewer may see: quality awards first, by seat.' })
  async awards(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.awardsOfCycle.load(cycle.id);
  }

  @FieldResolver(() => CommendationType, { nullable: true, description: 'Its commendation, once published.' })
  async commendation(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object | null> {
    return (await context.loaders.commendationOfCycle.load(cycle.id))[0] ?? null;
  }
}

@Resolver(() => CommendationType)
export class CommendationFields {
  @FieldResolver(() => CycleType, { description: 'Its cycle.' })
  async cycle(@Root() commendation: CommendationType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.cycle.load(commendation.cycleId);
  }

  @FieldResolver(() => [AwardType], { description: 'What it confers, revoked ones included.' })
  async awards(@Root() commendation: CommendationType, @Ctx() context: Context): Promise<object[]> {
    return (await context.loaders.awardsOfCycle.load(commendation.cycleId)).filter((award) => award.commendedOn !== null);
  }
}

@Resolver(() => ApplicationType)
export class ApplicationAwardField {
  @FieldResolver(() => AwardType, { nullable: true, description: 'The award that it is proposed for or holds.' })
  async award(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object | null> {
    return (await context.loaders.awardOfApplication.load(application.id))[0] ?? null;
  }
}

@Resolver(() => OrganizationType)
export class OrganizationAwardsField {
  @FieldResolver(() => [AwardType], { description: 'Its awards, of those that the viewer may see.' })
  async awards(@Root() organization: OrganizationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.awardsOfOrganization.load(organization.id);
  }
}
