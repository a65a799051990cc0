import type { Instant, PlainDate } from '@award/calendar';
import { DateScalar, DateTimeScalar, connectionType } from '@award/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum, keysOf } from '../../../graphql-enum.ts';
import { ORGANIZATION_KINDS, ORGANIZATION_SIZES } from '@award/regulation';
import { MEMBERSHIPS } from '../domain/membership.ts';
import type { OrganizationKind, OrganizationSize } from '@award/regulation';
import type { Membership } from '../domain/membership.ts';

export const OrganizationKindEnum = graphqlEnum('OrganizationKind', keysOf(ORGANIZATION_KINDS), 'What kinds of bodies may apply (Art. 2).');
export const OrganizationSizeEnum = graphqlEnum('OrganizationSize', keysOf(ORGANIZATION_SIZES), 'By the State’s classification; all but LARGE are encouraged (Art. 10).');
export const MembershipEnum = graphqlEnum('Membership', MEMBERSHIPS, 'What a person may do for an organization: OWNER all, EDITOR write, VIEWER read.');

@Directive('@key(fields: "id")')
@ObjectType('Organization', { description: 'A legal person, unincorporated body, or their branch, internal or dispatched unit (Art. 2).' })
export class OrganizationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its registered name.' })
  name!: string;

  @Field(() => String, { description: 'Unified social credit code (GB 32100); a part without its own goes by that of its body.' })
  creditCode!: string;

  @Field(() => OrganizationKindEnum, { description: 'What kind of body it is.' })
  kind!: OrganizationKind;

  parentId?: string | null;

  @Field(() => String, { description: 'Code of the division it is established in (Art. 9(2)).' })
  divisionCode!: string;

  @Field(() => String, { description: 'Its address.' })
  address!: string;

  @Field(() => String, { description: 'Section of GB/T 4754, A to T.' })
  industry!: string;

  @Field(() => OrganizationSizeEnum, { description: 'Its size.' })
  size!: OrganizationSize;

  @Field(() => DateScalar, { description: 'When it was established.' })
  establishedOn!: PlainDate;

  @Field(() => DateScalar, { description: 'Since when it has been in normal operation (Art. 9(2)).' })
  operatingSince!: PlainDate;

  @Field(() => Boolean, { description: 'New technology, industry, format or model: three years of operation are enough (Art. 9(2)).' })
  newField!: boolean;

  @Field(() => Boolean, { description: 'Small or medium: encouraged and reported, never scored up (Art. 10).' })
  smallOrMedium!: boolean;
}

export const OrganizationConnection = connectionType('Organization', OrganizationType);

@ObjectType('OrganizationMember', { description: 'A person who may act for an organization.' })
export class OrganizationMemberType {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'The person’s name.' })
  name!: string;

  @Field(() => MembershipEnum, { description: 'What the person may do.' })
  membership!: Membership;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: Instant;
}

@ObjectType('ProjectedBar', { description: 'A period in which applications are not accepted (Art. 15, 19), as the sanction service determined it.' })
export class ProjectedBarType {
  @Field(() => String, { description: 'The article.' })
  article!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day.' })
  until!: PlainDate;
}
