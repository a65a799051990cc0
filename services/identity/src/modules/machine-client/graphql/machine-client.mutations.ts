import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { createMachineClient } from '../commands/create-machine-client.ts';
import { endMachineClient } from '../commands/end-machine-client.ts';
import { EndedMachineClientResult, MachineClientResult, NewMachineClientType } from './machine-client.type.ts';

@InputType({ description: 'A program that is to read sums.' })
export class CreateMachineClientInput {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => String, { description: 'ANALYST.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'The programme whose sums it reads.' })
  programmeId?: string | null;
}

@InputType({ description: 'Which program ends.' })
export class EndMachineClientInput {
  @Field(() => ID, { description: 'The program.' })
  id!: string;
}

@Resolver()
export class MachineClientMutations {
  @Mutation(() => MachineClientResult, { description: 'Gives a program access of its own to sums.' })
  async createMachineClient(@Arg('input', () => CreateMachineClientInput) input: CreateMachineClientInput, @Ctx() context: Context): Promise<object> {
    const { name, role, programmeId = null } = input;
    return answer(context.run(createMachineClient, { name, role, programmeId }), async ({ id, clientSecret }) => {
      const machineClient = await context.loaders.machineClient.load(id);
      return machineClient && Object.assign(new NewMachineClientType(), { machineClient, clientSecret });
    });
  }

  @Mutation(() => EndedMachineClientResult, { description: 'Takes the access away, at once.' })
  async endMachineClient(@Arg('input', () => EndMachineClientInput) { id }: EndMachineClientInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(endMachineClient, { id }), (done) => context.loaders.machineClient.load(done.id));
  }
}
