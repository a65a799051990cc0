import { useLocalText, useTexts } from '@award/messages/react';
import type { SectionFactsFragment } from '../../../gql/graphql.ts';
import { CaseFiles } from '../attachments/case-files.tsx';
import type { Case } from '../case/case-facts.ts';

/** What the criterion asks for, what evidence is expected, and the evidence of this section. */
export function Guidance({ application, section, writing }: { readonly application: Case; readonly section: SectionFactsFragment; readonly writing: boolean }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const { guidance, evidence, points, wordLimit } = section.item;
  return (
    <aside className="ap-guidance" aria-label={t('section.guidance')}>
      <h3>{t('section.guidance')}</h3>
      <p>{guidance ? local(guidance) : t('section.noGuidance')}</p>
      <p className="ap-soft">{t('section.points', { points })}{typeof wordLimit === 'number' && ` · ${t('section.limit', { count: wordLimit })}`}</p>
      <h3>{t('section.evidence')}</h3>
      {evidence && <p>{local(evidence)}</p>}
      <CaseFiles key={section.id} application={application} purpose="EVIDENCE" sectionId={section.id} writing={writing} />
    </aside>
  );
}
