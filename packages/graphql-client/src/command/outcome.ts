/** What came of a command: done, refused by the law, or not known to have arrived. */
export type Outcome<Thing, Refused> = { readonly state: 'done'; readonly thing: Thing } | { readonly state: 'refused'; readonly refusal: Refused } | { readonly state: 'failed'; readonly error: unknown };

/** The refusal among a mutation's answers. */
export type Refused<Answer> = Extract<Answer, { readonly __typename: 'Refusal' }>;

/** Everything else it may answer. */
export type Thing<Answer> = Exclude<Answer, { readonly __typename: 'Refusal' } | null | undefined>;

/** The answer of the one mutation in an operation. */
export type AnswerOf<Data> = Exclude<Data[keyof Data], null | undefined | string>;

/** Sorts a mutation's data into done or refused; the operation holds exactly one mutation. */
export function outcomeOf<Data extends object>(data: Data): Outcome<Thing<AnswerOf<Data>>, Refused<AnswerOf<Data>>> {
  const answer = Object.entries(data).find(([key]) => key !== '__typename')?.[1] as AnswerOf<Data>;
  return isRefused(answer) ? { state: 'refused', refusal: answer } : { state: 'done', thing: answer as Thing<AnswerOf<Data>> };
}

function isRefused<Answer>(answer: Answer): answer is Refused<Answer> {
  return typeof answer === 'object' && answer !== null && '__typename' in answer && answer.__typename === 'Refusal';
}
