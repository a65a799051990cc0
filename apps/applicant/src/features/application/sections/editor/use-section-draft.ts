import { useEffect, useReducer, useRef } from 'react';
import { useApolloClient } from '@award/graphql-client';
import { useLanguage } from '@award/messages/react';
import type { SectionFactsFragment } from '../../../../gql/graphql.ts';
import { nextDraft, sameWords } from './section-draft.ts';
import type { DraftEvent, SectionDraft } from './section-draft.ts';
import { sendWords } from './send-words.ts';
import { keepUnsent, unsentOf } from './unsent-words.ts';

/** A pause in typing after which it is saved, and the wait before what found no answer is sent again. */
const PAUSE_MS = 1_000;
const AGAIN_MS = 5_000;

function firstDraft(section: SectionFactsFragment): SectionDraft {
  const saved: SectionDraft = { words: { text: section.text, tradeSecret: section.tradeSecret }, version: section.version, state: 'SAVED', refusal: null, theirs: null };
  const unsent = unsentOf(section.id);
  if (unsent === null || sameWords(unsent, saved.words)) return saved;
  // Sent on the version it was based on: where that is not the newest any more, the server says so and both are shown.
  return { ...saved, words: { text: unsent.text, tradeSecret: unsent.tradeSecret }, version: unsent.version, state: 'WRITING' };
}

/** One person's writing in one section: saved after each pause, on leaving, and again after a failure. */
export function useSectionDraft(applicationId: string, section: SectionFactsFragment): [SectionDraft, (event: DraftEvent) => void] {
  const client = useApolloClient();
  const language = useLanguage().graphql;
  const [draft, tell] = useReducer(nextDraft, section, firstDraft);
  const { words, version, state } = draft;
  const { id, text, tradeSecret, version: newest, updatedBy } = section;
  const latest = useRef(draft);
  const sending = useRef({ client, language, applicationId, section });
  useEffect(() => {
    latest.current = draft;
    sending.current = { client, language, applicationId, section };
  });

  useEffect(() => {
    tell({ type: 'newer', theirs: { text, tradeSecret, version: newest, by: updatedBy ?? null } });
  }, [text, tradeSecret, newest, updatedBy]);

  useEffect(() => {
    if (state === 'SAVED' || state === 'SAVING') return;
    keepUnsent(id, { ...words, version });
  }, [id, words, version, state]);

  useEffect(() => {
    if (state !== 'WRITING' && state !== 'FAILED') return;
    const timer = setTimeout(() => {
      tell({ type: 'sent' });
      void sendWords(sending.current, words, version).then(tell);
    }, state === 'WRITING' ? PAUSE_MS : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [words, version, state]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => { if (latest.current.state !== 'SAVED') event.preventDefault(); };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      const left = latest.current;
      if (left.state === 'WRITING' || left.state === 'FAILED') void sendWords(sending.current, left.words, left.version);
    };
  }, []);
  return [draft, tell];
}
