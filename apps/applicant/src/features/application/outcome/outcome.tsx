import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { BeijingDate, FactList, Sheet } from '@award/ui';
import type { Case } from '../case/case-facts.ts';

const ENDS: readonly Case['stage'][] = ['AWARDED', 'WITHDRAWN', 'NOT_RECOMMENDED', 'NOT_ACCEPTED', 'NOT_ADVANCED', 'NOT_SELECTED', 'DISQUALIFIED', 'REVOKED'];

/** What came out of the case, why, and what follows from it; nothing while it runs. */
export function Outcome({ application }: { readonly application: Case }) {
  const t = useTexts('applicant');
  const stages = useTexts('stages');
  const { award, stage } = application;
  if (!ENDS.includes(stage)) return null;
  return (
    <Sheet title={t('outcome.title')}>
      <p className="ap-outcome" data-stage={stage}>{award ? t(`award.tier.${award.tier}`, { year: application.cycle.year }) : stages(stage)}</p>
      <p>{t(`outcome.${stage}`)} {stage === 'WITHDRAWN' && <Link to={`/applicant/calls/${application.cycle.id}`}>{t('outcome.again')}</Link>}</p>
      <FactList
        facts={[
          { label: t('outcome.at'), value: application.notAdvancedAt && stages(application.notAdvancedAt) },
          { label: t('outcome.reason'), value: application.outcomeReason },
          { label: t('award.commendedOn'), value: award?.commendedOn && <BeijingDate on={award.commendedOn} /> },
          {
            label: t('award.certificateNumber'),
            value: award?.certificate && <a href={`/certificates/${encodeURIComponent(award.certificate.number)}`}>{award.certificate.number}</a>,
          },
          { label: t('award.plaqueNumber'), value: award?.certificate?.plaqueNumber },
          { label: t('nav.supervision'), value: award?.supervision && <Link to={`/applicant/supervision/${award.supervision.id}`}>{t('supervision.open')}</Link> },
        ]}
      />
    </Sheet>
  );
}
