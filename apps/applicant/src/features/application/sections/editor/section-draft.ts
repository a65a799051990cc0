import type { RefusalFacts } from '@award/ui';

export interface Words {
  readonly text: string;
  readonly tradeSecret: boolean;
}

/** The section as somebody else wrote it meanwhile. */
export interface Theirs extends Words {
  readonly version: number;
  readonly by: string | null;
}

/** WRITING: typed and not sent yet; FAILED: no answer, sent again soon; REFUSED: not taken as it is; CONFLICT: changed by somebody else. */
export type SaveState = 'SAVED' | 'WRITING' | 'SAVING' | 'FAILED' | 'REFUSED' | 'CONFLICT';

/** What one person is writing in one section, and how it stands to what the server has. */
export interface SectionDraft {
  readonly words: Words;
  /** The version these words are based on. */
  readonly version: number;
  readonly state: SaveState;
  readonly refusal: RefusalFacts | null;
  readonly theirs: Theirs | null;
}

export type DraftEvent =
  | { readonly type: 'typed'; readonly words: Partial<Words> }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly sent: Words; readonly version: number }
  | { readonly type: 'failed' }
  | { readonly type: 'refused'; readonly refusal: RefusalFacts }
  | { readonly type: 'stale'; readonly refusal: RefusalFacts; readonly theirs: Theirs }
  | { readonly type: 'newer'; readonly theirs: Theirs }
  | { readonly type: 'keepMine' }
  | { readonly type: 'takeTheirs' };

/** The same but for blanks at the ends, which the server cuts off. */
export const sameWords = (one: Words, other: Words): boolean => one.text.trim() === other.text.trim() && one.tradeSecret === other.tradeSecret;

/** What is typed is never given up here: only `takeTheirs`, which the person asks for, replaces it. */
export function nextDraft(draft: SectionDraft, event: DraftEvent): SectionDraft {
  switch (event.type) {
    case 'typed': {
      const kept = draft.state === 'CONFLICT' || draft.state === 'SAVING';
      return { ...draft, words: { ...draft.words, ...event.words }, state: kept ? draft.state : 'WRITING', refusal: kept ? draft.refusal : null };
    }
    case 'sent':
      return { ...draft, state: 'SAVING', refusal: null };
    case 'saved':
      return { ...draft, version: event.version, state: sameWords(draft.words, event.sent) ? 'SAVED' : 'WRITING', refusal: null, theirs: null };
    case 'failed':
      return { ...draft, state: 'FAILED' };
    case 'refused':
      return { ...draft, state: 'REFUSED', refusal: event.refusal };
    case 'stale':
      return sameWords(draft.words, event.theirs)
        ? { ...draft, version: event.theirs.version, state: 'SAVED', refusal: null, theirs: null }
        : { ...draft, state: 'CONFLICT', refusal: event.refusal, theirs: event.theirs };
    case 'newer':
      // A colleague's text is shown as it comes while nothing of one's own is waiting; else the server is asked when it is sent.
      return draft.state === 'SAVED' && event.theirs.version > draft.version
        ? { ...draft, words: { text: event.theirs.text, tradeSecret: event.theirs.tradeSecret }, version: event.theirs.version }
        : draft;
    case 'keepMine':
      return draft.theirs === null ? draft : { ...draft, version: draft.theirs.version, state: 'WRITING', refusal: null, theirs: null };
    case 'takeTheirs':
      return draft.theirs === null
        ? draft
        : { words: { text: draft.theirs.text, tradeSecret: draft.theirs.tradeSecret }, version: draft.theirs.version, state: 'SAVED', refusal: null, theirs: null };
  }
}
