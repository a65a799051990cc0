import type { Answer, Execute, PublicPage } from '../public-page.ts';
import type { Speech } from '../page/speech.ts';

/** What a page needs to answer one visit. */
export interface Visit {
  readonly speech: Speech;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly execute: Execute;
}

export type Page = (visit: Visit, parameter: string) => Promise<PublicPage>;

/** The data could not be had; the visitor is told to come again. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** An operation's data, as its document's interface describes it. @throws Unavailable */
export async function dataOf<Data>(answer: Promise<Answer>): Promise<Data> {
  const { data, errors } = await answer;
  if ((errors !== undefined && errors.length > 0) || data === null || data === undefined) throw new Unavailable('A public page got errors.');
  return data as Data;
}
