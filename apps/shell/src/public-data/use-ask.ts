import { useCallback, useEffect, useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Query } from '@award/ui/gazette';
import { ask } from './ask.ts';

interface Settled<Data> {
  /** What was asked, to tell an answer from one to an earlier question. */
  readonly question: string;
  readonly data?: Data;
  readonly error?: unknown;
}

/** A query of a public page; asked again when its variables change. Give `Loaded` what it answers. */
export function useAsk<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Query<Data> {
  const [settled, setSettled] = useState<Settled<Data> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const question = JSON.stringify({ variables, attempt });
  useEffect(() => {
    let current = true;
    const answer = async () => {
      const asked = JSON.parse(question) as { variables: Variables };
      const outcome = await ask(document, asked.variables).then(
        (data) => ({ question, data }),
        (error: unknown) => ({ question, error }),
      );
      if (current) setSettled(outcome);
    };
    void answer();
    return () => {
      current = false;
    };
  }, [document, question]);
  const refetch = useCallback(() => setAttempt((number) => number + 1), []);
  if (settled?.question !== question) return { loading: true, refetch };
  return { loading: false, refetch, data: settled.data, error: settled.error };
}
