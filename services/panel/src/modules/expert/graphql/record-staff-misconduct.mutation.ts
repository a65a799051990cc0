import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { recordStaffMisconduct } from '../commands/record-staff-misconduct.ts';
import { StaffMisconductResult } from './expert.results.ts';
import { staffMisconductById } from '../persistence/expert.reads.ts';

@InputType('RecordStaffMisconductInput', { description: 'What recordStaffMisconduct needs.' })
export class RecordStaffMisconductInput {
  @Field(() => ID, { nullable: true, description: 'The person, where known to the platform.' })
  personId?: string | null;

  @Field(() => String, { description: 'Of whom.' })
  name!: string;

  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => String, { description: 'What followed.' })
  consequence!: string;

  @Field(() => String, { nullable: true, description: 'The authority to which it was transferred.' })
  transferTo?: string | null;
}

@Resolver()
export class RecordStaffMisconductMutation {
  @Mutation(() => StaffMisconductResult, { description: 'Records misconduct of staff (Art. 21).' })
  async recordStaffMisconduct(@Arg('input', () => RecordStaffMisconductInput) input: RecordStaffMisconductInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordStaffMisconduct, input), ({ id }) => context.reader.first(staffMisconductById, [id, context.viewer.programmeId]));
  }
}
