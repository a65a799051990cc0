import { useCallback, useRef, useState } from 'react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useLanguage } from '@award/messages/react';
import { idempotencyKey } from './idempotency-key.ts';
import { outcomeOf } from './outcome.ts';
import type { AnswerOf, Outcome, Refused, Thing } from './outcome.ts';

/** The input of a mutation without its idempotency key, which the hook makes. */
export type CommandInput<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'idempotencyKey'> : never;

export interface Command<Data, Variables> {
  /** Sends the command. A second run after a failure carries the same key: it is done at most once. */
  readonly run: (input: CommandInput<Variables>) => Promise<Outcome<Thing<AnswerOf<Data>>, Refused<AnswerOf<Data>>>>;
  readonly busy: boolean;
  /** Why the last run was refused. */
  readonly refusal: Refused<AnswerOf<Data>> | null;
  /** The last run got no answer: it may be run again as it is. */
  readonly failed: boolean;
  readonly reset: () => void;
}

export interface CommandOptions {
  /** The mutation's input has an `idempotencyKey`. */
  readonly idempotent?: boolean;
}

/**
 * One verb of the glossary as a hook: sends it, sorts its answer into done or refused, and asks again for everything
 * on screen once it is done. The operation selects `... on Refusal { ...RefusalFacts }` and declares `$language: Language`.
 */
export function useCommand<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { idempotent = false }: CommandOptions = {},
): Command<Data, Variables> {
  const client = useApolloClient();
  const language = useLanguage().graphql;
  const key = useRef<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Outcome<Thing<AnswerOf<Data>>, Refused<AnswerOf<Data>>> | null>(null);
  const run = useCallback(
    async (input: CommandInput<Variables>) => {
      setBusy(true);
      if (idempotent) key.current ??= idempotencyKey();
      const variables = { input: idempotent ? { ...input, idempotencyKey: key.current } : input, language } as unknown as Variables;
      const outcome = await send(client, document, variables);
      if (outcome.state !== 'failed') key.current = null;
      setLast(outcome);
      setBusy(false);
      return outcome;
    },
    [client, document, idempotent, language],
  );
  return {
    run,
    busy,
    refusal: last?.state === 'refused' ? last.refusal : null,
    failed: last?.state === 'failed',
    reset: useCallback(() => setLast(null), []),
  };
}

async function send<Data extends object, Variables extends OperationVariables>(
  client: ReturnType<typeof useApolloClient>,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Thing<AnswerOf<Data>>, Refused<AnswerOf<Data>>>> {
  try {
    const { data } = await client.mutate<Data>({ mutation: document, variables });
    if (data === undefined || data === null) return { state: 'failed', error: new Error('No answer.') };
    const outcome = outcomeOf(data as Data);
    if (outcome.state === 'done') await client.refetchQueries({ include: 'active' });
    return outcome;
  } catch (error) {
    return { state: 'failed', error };
  }
}
