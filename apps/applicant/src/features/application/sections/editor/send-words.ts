import type { useApolloClient } from '@award/graphql-client';
import { CasePageDocument, CaseSectionsDocument, WriteSectionDocument } from '../../../../gql/graphql.ts';
import type { SectionFactsFragment } from '../../../../gql/graphql.ts';
import type { DraftEvent, Words } from './section-draft.ts';
import { forgetUnsent } from './unsent-words.ts';

type Client = ReturnType<typeof useApolloClient>;

export interface Sending {
  readonly client: Client;
  readonly language: 'ZH' | 'EN';
  readonly applicationId: string;
  readonly section: Pick<SectionFactsFragment, 'id' | 'item'>;
}

/** Sends words; what came of it as the event that the draft is told. */
export async function sendWords({ client, language, applicationId, section }: Sending, words: Words, version: number): Promise<DraftEvent> {
  try {
    const input = { applicationId, itemId: section.item.id, text: words.text, tradeSecret: words.tradeSecret, expectedVersion: version };
    const { data } = await client.mutate({ mutation: WriteSectionDocument, variables: { input, language } });
    const answer = data?.writeSection;
    if (answer?.__typename === 'Section') {
      forgetUnsent(section.id);
      // What may be done next depends on what is written: completeness, the declaration, the buttons.
      void client.refetchQueries({ include: [CasePageDocument] });
      return { type: 'saved', sent: words, version: answer.version };
    }
    if (answer?.__typename !== 'Refusal') return { type: 'failed' };
    if (answer.code !== 'STALE_VERSION') return { type: 'refused', refusal: answer };
    const now = await client.query({ query: CaseSectionsDocument, variables: { id: applicationId }, fetchPolicy: 'network-only' });
    const theirs = now.data?.application?.sections.find((each) => each.id === section.id);
    return theirs === undefined
      ? { type: 'failed' }
      : { type: 'stale', refusal: answer, theirs: { text: theirs.text, tradeSecret: theirs.tradeSecret, version: theirs.version, by: theirs.updatedBy ?? null } };
  } catch {
    return { type: 'failed' };
  }
}
