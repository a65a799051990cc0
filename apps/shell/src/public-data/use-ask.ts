import { useCallback, useEffect, useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Query } from '@award/ui/gazette';
import { ask } from './ask.ts';

/** A query of a public page; asked again when its variables change. Give `Loaded` what it answers. */
export function useAsk<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Query<Data> {
  const [state, setState] = useState<{ data?: Data; error?: unknown; loading: boolean }>({ loading: true });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(variables);
  useEffect(() => {
    let current = true;
    setState((old) => ({ ...old, error: undefined, loading: true }));
    ask(document, JSON.parse(key) as Variables).then(
      (data) => current && setState({ data, loading: false }),
      (error: unknown) => current && setState({ error, loading: false }),
    );
    return () => {
      current = false;
    };
  }, [document, key, attempt]);
  const refetch = useCallback(() => setAttempt((number) => number + 1), []);
  return { ...state, refetch };
}
