import { LocalText } from '@award/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import type { LocalTextRow, RecommendingUnitRow } from '../persistence/programme.reads.ts';

export const UnitKind = graphqlEnum('UnitKind', ['COUNTY', 'ZONE', 'DEPARTMENT'], 'County (city), zone, or prefecture industry department (Art. 8).');

@Directive('@key(fields: "id")')
@ObjectType('RecommendingUnit', { description: 'Who checks and recommends the applications of a place or an industry (Art. 8).' })
export class RecommendingUnitType {
  @Field(() => ID, { description: 'Its identifier; scope of the roles of its people.' })
  id!: string;

  @Field(() => LocalText, { description: 'Its name.' })
  name!: LocalTextRow;

  @Field(() => UnitKind, { description: 'What kind of unit it is.' })
  kind!: RecommendingUnitRow['kind'];

  @Field(() => String, { nullable: true, description: 'The division it serves; null for a department.' })
  divisionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The industry it serves; null for a county or the zone.' })
  industry?: string | null;

  @Field(() => LocalText, { description: 'Who issues its opinion: county government, zone committee or the department itself (Art. 11(3)).' })
  issuer!: LocalTextRow;
}

@ObjectType('Authority', { description: 'A competent department that the Office consults (Art. 11(4)).' })
export class AuthorityType {
  @Field(() => ID, { description: 'Its identifier; scope of the roles of its people.' })
  id!: string;

  @Field(() => LocalText, { description: 'Its name.' })
  name!: LocalTextRow;
}
