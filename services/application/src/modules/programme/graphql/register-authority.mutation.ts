import { LocalTextInput, answer } from '@award/subgraph';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { registerAuthority } from '../commands/register-authority.ts';
import { AuthorityResult } from './results.ts';

@InputType({ description: 'A competent department (Art. 11(4)).' })
export class RegisterAuthorityInput {
  @Field(() => LocalTextInput, { description: 'Its name.' })
  name!: LocalTextInput;
}

@Resolver()
export class RegisterAuthorityMutation {
  @Mutation(() => AuthorityResult, { description: 'Registers a department that the Office may consult (Art. 11(4)).' })
  async registerAuthority(@Arg('input', () => RegisterAuthorityInput) input: RegisterAuthorityInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(registerAuthority, input), ({ id }) => context.loaders.authority.load(id));
  }
}
