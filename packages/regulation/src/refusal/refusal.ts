import type { PlainDate } from '@award/calendar';
import type { InterpretationId } from '../requirement.ts';
import { joined } from '../text.ts';
import type { Text } from '../text.ts';
import { REFUSALS } from './entries/all.ts';
import type { RefusalEntry } from './entry.ts';

/** What a fact can be; a date is written `YYYY-MM-DD`. */
export type FactValue = string | number | boolean | PlainDate;

/** One fact that a refusal was judged on. */
export interface Fact {
  readonly key: string;
  readonly label: Text;
  readonly value: FactValue;
  /** The value in words, where the value itself is a code. */
  readonly display?: Text;
}

/** Every code of the catalogue. */
export type RefusalCode = keyof typeof REFUSALS;

/** A refused action explains itself; the same object serves the API, the screens and the tests. */
export interface Refusal {
  readonly code: RefusalCode;
  /** At least one: `Art. 11(2)`. */
  readonly articles: readonly string[];
  readonly facts: readonly Fact[];
  /** The first day on which the same action would succeed, where time heals it. */
  readonly succeedsFrom?: PlainDate;
  readonly interpretation?: InterpretationId;
  readonly next?: Text;
}

/** A value that is a code, with its words. */
export interface Coded {
  readonly value: FactValue;
  readonly display: Text;
}

/** The facts that a refusal of that code must carry. */
export type FactsOf<Code extends RefusalCode> = { readonly [Key in keyof (typeof REFUSALS)[Code]['facts']]: FactValue | Coded };

/** What a single refusal may add to, or say otherwise than, its catalogue entry. */
export interface RefusalDetails {
  readonly articles?: readonly string[];
  readonly succeedsFrom?: PlainDate;
  readonly interpretation?: InterpretationId;
  readonly next?: Text;
}

/** A refusal with its articles, labels and advice from the catalogue. */
export function refuse<Code extends RefusalCode>(code: Code, facts: FactsOf<Code>, details: RefusalDetails = {}): Refusal {
  const entry: RefusalEntry = REFUSALS[code];
  const given = facts as Readonly<Record<string, FactValue | Coded>>;
  const refusal: Refusal = {
    code,
    articles: entry.articles,
    facts: Object.entries(entry.facts).map(([key, label]) => ({ key, label, ...factOf(given[key]!) })),
    ...(entry.interpretation && { interpretation: entry.interpretation }),
    ...(entry.next && { next: entry.next }),
  };
  const stated = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  return { ...refusal, ...stated };
}

/** A code with its words, for a fact. */
export function coded<Key extends string>(value: Key, words: Readonly<Record<Key, Text>>): Coded {
  const { zh, en } = words[value];
  return { value, display: { zh, en } };
}

/** Several codes with their words, for a fact that lists them. */
export function codedList<Key extends string>(values: readonly Key[], words: Readonly<Record<Key, Text>>): Coded {
  return { value: values.join(','), display: joined(values.map((value) => words[value])) };
}

/** Whether a value is a refusal and not a result. */
export function isRefusal(value: unknown): value is Refusal {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('facts' in value)) return false;
  return Object.hasOwn(REFUSALS, String(value.code));
}

function factOf(given: FactValue | Coded): Pick<Fact, 'value' | 'display'> {
  return typeof given === 'object' ? given : { value: given };
}
