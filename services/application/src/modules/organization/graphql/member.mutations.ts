import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { handOverOwnership } from '../commands/hand-over-ownership.ts';
import { inviteMember } from '../commands/invite-member.ts';
import { removeMember } from '../commands/remove-member.ts';
import type { Membership } from '../domain/membership.ts';
import { OrganizationResult, answerOrganization } from './organization.mutations.ts';
import { MembershipEnum } from './organization.type.ts';

@InputType({ description: 'Who is invited to work for an organization.' })
export class InviteMemberInput {
  @Field(() => ID, { description: 'The organization.' })
  organizationId!: string;

  @Field(() => String, { description: 'The person’s login name.' })
  login!: string;

  @Field(() => MembershipEnum, { description: 'EDITOR or VIEWER.' })
  membership!: Membership;
}

@InputType({ description: 'Whose membership ends.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: 'The organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'The member.' })
  personId!: string;
}

@InputType({ description: 'Who becomes the owner.' })
export class HandOverOwnershipInput {
  @Field(() => ID, { description: 'The organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'A member.' })
  personId!: string;
}

@Resolver()
export class MemberMutations {
  @Mutation(() => OrganizationResult, { description: 'Invites a person by login name; at once, or as soon as the account is opened.' })
  async inviteMember(@Arg('input', () => InviteMemberInput) input: InviteMemberInput, @Ctx() context: Context): Promise<object> {
    return answerOrganization(context, context.run(inviteMember, input));
  }

  @Mutation(() => OrganizationResult, { description: 'Ends a membership.' })
  async removeMember(@Arg('input', () => RemoveMemberInput) input: RemoveMemberInput, @Ctx() context: Context): Promise<object> {
    return answerOrganization(context, context.run(removeMember, input));
  }

  @Mutation(() => OrganizationResult, { description: 'Makes another member the owner.' })
  async handOverOwnership(@Arg('input', () => HandOverOwnershipInput) input: HandOverOwnershipInput, @Ctx() context: Context): Promise<object> {
    return answerOrganization(context, context.run(handOverOwnership, input));
  }
}
