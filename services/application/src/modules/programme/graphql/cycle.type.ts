import { LocalText, connectionType } from '@award/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { CYCLE_STATUSES } from '../domain/cycle-status.ts';
import type { CycleStatus } from '../domain/cycle-status.ts';
import type { LocalTextRow } from '../persistence/programme.reads.ts';

export const CycleStatusEnum = graphqlEnum('CycleStatus', CYCLE_STATUSES, 'Where an edition stands as a whole: planned, called, open for applications, in review, deliberated, approved, closed.');

@Directive('@key(fields: "id")')
@ObjectType('Cycle', { description: 'One edition of the award, every 2 years, with its pinned ruleset version (Art. 4).' })
export class CycleType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  programmeId!: string;

  rulesetId!: string;

  @Field(() => Int, { description: 'The year of the edition.' })
  year!: number;

  @Field(() => LocalText, { description: 'Its title.' })
  title!: LocalTextRow;

  @Field(() => CycleStatusEnum, { description: 'Where it stands.' })
  status!: CycleStatus;
}

export const CycleConnection = connectionType('Cycle', CycleType);
