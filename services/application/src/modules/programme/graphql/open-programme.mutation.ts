import { LocalTextInput, answer } from '@award/subgraph';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { openProgramme } from '../commands/open-programme.ts';
import type { ProgrammeRow } from '../persistence/programme.reads.ts';
import { ProgrammeLevel } from './programme.type.ts';
import { ProgrammeResult } from './results.ts';

@InputType({ description: 'A new award scheme.' })
export class OpenProgrammeInput {
  @Field(() => LocalTextInput, { description: 'Its name.' })
  name!: LocalTextInput;

  @Field(() => ProgrammeLevel, { description: 'Whose award it is.' })
  level!: ProgrammeRow['level'];

  @Field(() => String, { description: 'Code of the administrative division.' })
  divisionCode!: string;

  @Field(() => String, { description: 'The same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class OpenProgrammeMutation {
  @Mutation(() => ProgrammeResult, { description: 'Opens an award scheme with the first version of its rules (Art. 23, 24).' })
  async openProgramme(@Arg('input', () => OpenProgrammeInput) input: OpenProgrammeInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(openProgramme, input), ({ id }) => context.loaders.programme.load(id));
  }
}
