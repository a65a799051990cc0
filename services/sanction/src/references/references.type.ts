import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A case of the application service. */
@Directive('@key(fields: "id")')
@ObjectType('Application')
export class ApplicationReference {
  @Field(() => ID)
  id!: string;
}

/** An organization of the application service. */
@Directive('@key(fields: "id")')
@ObjectType('Organization')
export class OrganizationReference {
  @Field(() => ID)
  id!: string;
}

/** An award of the application service. */
@Directive('@key(fields: "id")')
@ObjectType('Award')
export class AwardReference {
  @Field(() => ID)
  id!: string;
}

/** A recommending unit of the application service. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('RecommendingUnit')
export class RecommendingUnitReference {
  @Field(() => ID)
  id!: string;
}
