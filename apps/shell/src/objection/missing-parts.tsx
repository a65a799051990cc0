import { useArticle, useLocalText, useTexts } from '@award/messages/react';
import type { MissingPartFragment } from '../gql/graphql.ts';

/** What Art. 12 asks for and is not there yet. */
export function MissingParts({ missing }: { readonly missing: readonly MissingPartFragment[] }) {
  const t = useTexts('objection');
  const local = useLocalText();
  const article = useArticle();
  if (missing.length === 0) return null;
  return (
    <section className="objection-missing">
      <h3>{t('objection.missing')}</h3>
      <ul>
        {missing.map((part) => (
          <li key={part.key}>{local(part.what)}（{article(part.article)}）</li>
        ))}
      </ul>
    </section>
  );
}
