import { useCallback, useEffect, useState } from 'react';
import { EMPTY_DRAFT, forgetDraft, keepDraft, restoreDraft } from './objection-draft.ts';
import type { ObjectionDraft } from './objection-draft.ts';

/** The draft of this tab, kept as it is typed. */
export function useDraft(preset: Partial<ObjectionDraft>): {
  readonly draft: ObjectionDraft;
  readonly change: (changes: Partial<ObjectionDraft>) => void;
  readonly forget: () => void;
} {
  const [draft, setDraft] = useState(() => ({ ...restoreDraft(sessionStorage), ...preset }));
  useEffect(() => {
    if (draft !== EMPTY_DRAFT) keepDraft(sessionStorage, draft);
  }, [draft]);
  const change = useCallback((changes: Partial<ObjectionDraft>) => setDraft((old) => ({ ...old, ...changes })), []);
  const forget = useCallback(() => {
    forgetDraft(sessionStorage);
    setDraft(EMPTY_DRAFT);
  }, []);
  return { draft, change, forget };
}
