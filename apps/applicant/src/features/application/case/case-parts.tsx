import { useTexts } from '@award/messages/react';
import { NavLink } from '@award/microfrontend/router';
import type { Case } from './case-facts.ts';

const PARTS = ['sections', 'attachments', 'declaration', 'internal-notice', 'submission', 'record'] as const;

/** Ends at which panels may have said something for the applicant to learn from. */
const WITH_FEEDBACK: readonly Case['stage'][] = ['NOT_ADVANCED', 'NOT_SELECTED', 'AWARDED', 'REVOKED'];

/** The parts of the case, in the order in which they are done. */
export function CaseParts({ application, base }: { readonly application: Case; readonly base: string }) {
  const t = useTexts('applicant');
  return (
    <nav className="ap-parts" aria-label={t('case.parts')}>
      <ul>
        <li><NavLink to={base} end>{t('case.part.overview')}</NavLink></li>
        {PARTS.map((part) => (
          <li key={part}><NavLink to={`${base}/${part}`}>{t(`case.part.${part}`)}</NavLink></li>
        ))}
        {WITH_FEEDBACK.includes(application.stage) && <li><NavLink to={`${base}/feedback`}>{t('case.part.feedback')}</NavLink></li>}
      </ul>
    </nav>
  );
}
