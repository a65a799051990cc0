import { useTexts } from '@award/messages/react';
import { Badge, BeijingTime, FactList, OfficialText, Sheet } from '@award/ui';
import type { Case } from '../case/case-facts.ts';

/** The unit's opinion with its six checks, and the Office's qualification review: each once it is issued (Art. 11(3), (4)). */
export function Findings({ application: { recommendation, qualification } }: { readonly application: Case }) {
  const t = useTexts('applicant');
  return (
    <>
      {recommendation?.issuedAt && (
        <Sheet title={t('finding.recommendation')}>
          {recommendation.opinion && <OfficialText text={recommendation.opinion} language="zh-CN" />}
          <FactList facts={[{ label: t('finding.issuedBy'), value: recommendation.issuedBy }, { label: t('finding.issuedAt'), value: <BeijingTime at={recommendation.issuedAt} /> }]} />
          <ul className="ap-lines">
            {recommendation.checks.map(({ check, passed, finding }) => (
              <li key={check}>
                <span>{t(`finding.check.${check}`)} <Badge tone={passed ? 'good' : 'overrun'}>{t(passed ? 'finding.passed' : 'finding.failed')}</Badge></span>
                <span>{finding}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      {qualification?.signedAt && qualification.decision && (
        <Sheet title={t('finding.qualification')}>
          <FactList
            facts={[
              { label: t('finding.decision'), value: t(`finding.decisions.${qualification.decision}`) },
              { label: t('outcome.reason'), value: qualification.reason },
              { label: t('finding.signedAt'), value: <BeijingTime at={qualification.signedAt} /> },
            ]}
          />
        </Sheet>
      )}
    </>
  );
}
