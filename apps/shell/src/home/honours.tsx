import { useTexts } from '@award/messages/react';
import { Badge } from '@award/ui/gazette';
import type { HomeQuery } from '../gql/graphql.ts';

type Award = HomeQuery['honourRoll']['edges'][number]['node'];

/** The latest on the honour roll. */
export function Honours({ awards }: { readonly awards: readonly Award[] }) {
  const t = useTexts('shell');
  if (awards.length === 0) return null;
  return (
    <section className="home-part">
      <h2>{t('home.honours')}</h2>
      <ul className="home-honours">
        {awards.map((award) => (
          <li key={award.id}>
            <strong>{award.organization.name}</strong>
            <Badge tone={award.tier === 'QUALITY_AWARD' ? 'gold' : 'plain'}>{t(`tier.${award.tier}`, { year: award.cycle.year })}</Badge>
          </li>
        ))}
      </ul>
      <p><a href="/honours">{t('home.allHonours')}</a></p>
    </section>
  );
}
