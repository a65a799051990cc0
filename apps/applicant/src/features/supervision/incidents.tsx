import { useTexts } from '@award/messages/react';
import { BeijingDate, Sheet } from '@award/ui';
import type { SupervisionFactsFragment } from '../../gql/graphql.ts';

/** Accidents, violations and bad credit recorded while the award is supervised (Art. 20). */
export function Incidents({ incidents }: { readonly incidents: SupervisionFactsFragment['incidents'] }) {
  const t = useTexts('applicant');
  return (
    <Sheet title={t('incident.title')}>
      {incidents.length === 0 && <p className="ap-soft">{t('incident.none')}</p>}
      <ul className="ap-lines">
        {incidents.map((incident) => (
          <li key={incident.id}>
            <span>{t(`incident.kind.${incident.kind}`)} · {t(`incident.severity.${incident.severity}`)}<br />{incident.description}</span>
            <BeijingDate on={incident.occurredOn} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
