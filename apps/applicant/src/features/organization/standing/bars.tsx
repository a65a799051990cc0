import { useArticle, useTexts } from '@award/messages/react';
import { BeijingDate, Sheet } from '@award/ui';
import type { OrganizationStandingFragment } from '../../../gql/graphql.ts';

/** Periods in which the organization's applications are not accepted (Art. 15, 19); nothing where there are none. */
export function Bars({ bars }: { readonly bars: OrganizationStandingFragment['activeBars'] }) {
  const t = useTexts('applicant');
  const article = useArticle();
  if (bars.length === 0) return null;
  return (
    <Sheet title={t('bar.title')}>
      <ul className="ap-lines">
        {bars.map((bar) => (
          <li key={`${bar.article} ${bar.from}`}>
            <span>{bar.reason} · {article(bar.article)}</span>
            <strong><BeijingDate on={bar.from} /> – <BeijingDate on={bar.until} /></strong>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
