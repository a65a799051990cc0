import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Pool } from 'pg';
import type { Account } from '../account/persistence/account.ts';
import type { Accounts } from '../account/persistence/accounts.ts';
import type { Seal } from '../provider/seal.ts';
import type { Throttle } from '../throttle/persistence/throttle.ts';
import type { Language } from './pages/language.ts';
import type { PageContext } from './pages/layout.ts';
import { nextStep } from './sign-in-step.ts';
import type { Progress, SignInStep } from './sign-in-step.ts';

/** What the routes of the sign-in work with. */
export interface SignInParts {
  readonly provider: Provider;
  readonly pool: Pool;
  readonly accounts: Accounts;
  readonly throttle: Throttle;
  readonly seal: Seal;
  /** key of the tokens against forged requests */
  readonly formKey: string;
  readonly publicOrigin: string;
  readonly mayRegister: boolean;
  readonly now: () => Date;
  readonly addressOf: (request: IncomingMessage) => string;
}

export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** One request within an interaction: who got how far. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly interaction: Interaction;
  /** path of the interaction's pages */
  readonly base: string;
  readonly language: Language;
  readonly progress: Progress | null;
  readonly account: Account | null;
  readonly step: SignInStep;
}

/** Reads the state of a sign-in anew: what happened to the account meanwhile counts at once. */
export async function visitOf(parts: SignInParts, interaction: Interaction, rest: Pick<Visit, 'request' | 'response' | 'base' | 'language'>): Promise<Visit> {
  const progress = progressOf(interaction);
  const account = progress === null ? null : await parts.accounts.byPerson(progress.personId);
  return { ...rest, interaction, progress, account, step: nextStep(account, progress) };
}

function progressOf(interaction: Interaction): Progress | null {
  const kept = interaction.result?.['progress'];
  return kept === undefined ? null : (kept as Progress);
}

/** Keeps how far the person got, without finishing: a result without `login` lets nobody in. */
export async function keepProgress(parts: SignInParts, visit: Visit, progress: Progress): Promise<Visit> {
  visit.interaction.result = { progress };
  await visit.interaction.persist();
  return visitOf(parts, visit.interaction, visit);
}

export const contextOf = (visit: Visit, path = ''): PageContext => ({ language: visit.language, self: visit.base + path });
