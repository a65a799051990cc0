import { LocalText } from '@award/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import type { LocalTextRow, ProgrammeRow } from '../persistence/programme.reads.ts';

export const ProgrammeLevel = graphqlEnum('ProgrammeLevel', ['PREFECTURE', 'COUNTY', 'ZONE'], 'Whose award it is: the prefecture’s, or that of a county or the zone (Art. 23, 24).');

@Directive('@key(fields: "id")')
@ObjectType('Programme', { description: 'One award scheme with its own rules, people and cycles (Art. 23, 24).' })
export class ProgrammeType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => LocalText, { description: 'Its name.' })
  name!: LocalTextRow;

  @Field(() => ProgrammeLevel, { description: 'Whose award it is.' })
  level!: ProgrammeRow['level'];

  @Field(() => String, { description: 'Code of the administrative division (GB/T 2260).' })
  divisionCode!: string;
}
