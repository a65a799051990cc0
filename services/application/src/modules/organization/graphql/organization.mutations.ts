import type { PlainDate } from '@award/calendar';
import { RECORD_KINDS, SEVERITIES } from '@award/regulation';
import type { OrganizationKind, OrganizationSize, RecordKind, Refusal, Severity } from '@award/regulation';
import { DateScalar, answer, resultUnion } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { graphqlEnum, keysOf } from '../../../graphql-enum.ts';
import { recordOrganizationFact } from '../commands/record-organization-fact.ts';
import { registerOrganization } from '../commands/register-organization.ts';
import { OrganizationKindEnum, OrganizationSizeEnum, OrganizationType } from './organization.type.ts';

export const OrganizationFactKind = graphqlEnum('OrganizationFactKind', keysOf(RECORD_KINDS), 'Kinds of adverse records (Art. 9(3)).');
export const OrganizationFactSeverity = graphqlEnum('OrganizationFactSeverity', keysOf(SEVERITIES), 'How grave; of accidents only major ones count.');

export const OrganizationResult = resultUnion('OrganizationResult', OrganizationType);

/** The organization after a mutation: its row without asking again who may see it, since the command asked. */
export const answerOrganization = (context: Context, result: Promise<{ id: string } | Refusal>): Promise<object> =>
  answer(result, ({ id }) => context.loaders.organizationOfCase.clear(id).load(id));

@InputType({ description: 'An organization that may apply (Art. 2).' })
export class RegisterOrganizationInput {
  @Field(() => String, { description: 'Its registered name.' })
  name!: string;

  @Field(() => String, { description: 'Unified social credit code (GB 32100).' })
  creditCode!: string;

  @Field(() => OrganizationKindEnum, { description: 'What kind of body it is.' })
  kind!: OrganizationKind;

  @Field(() => ID, { nullable: true, description: 'The body it is a part of; for branches, internal and dispatched units.' })
  parentId?: string | null;

  @Field(() => String, { description: 'Code of the division it is established in.' })
  divisionCode!: string;

  @Field(() => String, { description: 'Its address.' })
  address!: string;

  @Field(() => String, { description: 'Section of GB/T 4754, A to T.' })
  industry!: string;

  @Field(() => OrganizationSizeEnum, { description: 'Its size.' })
  size!: OrganizationSize;

  @Field(() => DateScalar, { description: 'When it was established.' })
  establishedOn!: PlainDate;

  @Field(() => DateScalar, { description: 'Since when it has been in normal operation.' })
  operatingSince!: PlainDate;

  @Field(() => Boolean, { description: 'New technology, industry, format or model.' })
  newField!: boolean;
}

@InputType({ description: 'An adverse record (Art. 9(3)).' })
export class RecordOrganizationFactInput {
  @Field(() => ID, { description: 'The organization.' })
  organizationId!: string;

  @Field(() => OrganizationFactKind, { description: 'What kind.' })
  kind!: RecordKind;

  @Field(() => OrganizationFactSeverity, { description: 'How grave.' })
  severity!: Severity;

  @Field(() => DateScalar, { description: 'When it happened.' })
  occurredOn!: PlainDate;

  @Field(() => String, { description: 'From which register or authority it is known.' })
  source!: string;

  @Field(() => String, { description: 'What happened.' })
  description!: string;
}

@Resolver()
export class OrganizationMutations {
  @Mutation(() => OrganizationResult, { description: 'Registers an organization; who does it becomes its owner (Art. 2).' })
  async registerOrganization(@Arg('input', () => RegisterOrganizationInput) input: RegisterOrganizationInput, @Ctx() context: Context): Promise<object> {
    return answerOrganization(context, context.run(registerOrganization, input));
  }

  @Mutation(() => OrganizationResult, { description: 'Enters an adverse record into the register by which eligibility is computed (Art. 9(3)).' })
  async recordOrganizationFact(@Arg('input', () => RecordOrganizationFactInput) input: RecordOrganizationFactInput, @Ctx() context: Context): Promise<object> {
    return answerOrganization(context, context.run(recordOrganizationFact, input));
  }
}
