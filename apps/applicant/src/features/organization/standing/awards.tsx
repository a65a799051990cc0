import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, BeijingDate, Sheet } from '@award/ui';
import type { OrganizationStandingFragment } from '../../../gql/graphql.ts';

type Award = OrganizationStandingFragment['awards'][number];

/** Honours of the organization (Art. 14), each with its certificate's public page and its duties. */
export function Awards({ awards }: { readonly awards: readonly Award[] }) {
  const t = useTexts('applicant');
  return (
    <Sheet title={t('award.title')}>
      {awards.length === 0 && <p className="ap-soft">{t('award.none')}</p>}
      <ul className="ap-lines">
        {awards.map((award) => (
          <li key={award.id}>
            <span>
              <Badge tone={award.status === 'CONFERRED' ? 'gold' : award.status === 'REVOKED' ? 'overrun' : 'plain'}>
                {t(`award.tier.${award.tier}`, { year: award.cycle.year })}
              </Badge>{' '}
              {t(`award.status.${award.status}`)} {award.commendedOn && <BeijingDate on={award.commendedOn} />}
            </span>
            <span className="aw-row">
              {award.certificate && <a href={`/certificates/${encodeURIComponent(award.certificate.number)}`}>{t('award.certificate', { number: award.certificate.number })}</a>}
              {award.supervision && <Link to={`/applicant/supervision/${award.supervision.id}`}>{t('nav.supervision')}</Link>}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
