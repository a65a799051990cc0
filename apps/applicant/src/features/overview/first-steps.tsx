import { useTexts } from '@award/messages/react';
import { LinkButton, Sheet, StageLine } from '@award/ui';

/** What somebody sees who has no case yet: the three steps to one, and the procedure that follows. */
export function FirstSteps({ organizations, calls }: { readonly organizations: number; readonly calls: number }) {
  const t = useTexts('applicant');
  return (
    <Sheet title={t('firstSteps.title')}>
      <ol className="ap-steps">
        <li>
          <h3>{t('firstSteps.organization')}</h3>
          <p>{organizations > 0 ? t('firstSteps.organizationDone', { count: organizations }) : t('firstSteps.organizationDetail')}</p>
          <LinkButton to={organizations > 0 ? '/applicant/organizations' : '/applicant/organizations/register'} size="small">
            {organizations > 0 ? t('nav.organizations') : t('organization.register')}
          </LinkButton>
        </li>
        <li>
          <h3>{t('firstSteps.check')}</h3>
          <p>{calls > 0 ? t('firstSteps.checkDetail') : t('firstSteps.noCall')}</p>
          <LinkButton to="/applicant/calls" size="small">{t('nav.calls')}</LinkButton>
        </li>
        <li>
          <h3>{t('firstSteps.write')}</h3>
          <p>{t('firstSteps.writeDetail')}</p>
        </li>
      </ol>
      <h3>{t('firstSteps.procedure')}</h3>
      <StageLine />
    </Sheet>
  );
}
