import type { Ctx } from '../../../context.ts';
import { InitialAccountType } from './person.type.ts';

/** The account as it stands, with the password to hand over. */
export async function initialAccount(context: Ctx, made: { personId: string; initialPassword: string }): Promise<InitialAccountType | null> {
  const person = await context.loaders.person.clear(made.personId).load(made.personId);
  return person && Object.assign(new InitialAccountType(), { person, initialPassword: made.initialPassword });
}
