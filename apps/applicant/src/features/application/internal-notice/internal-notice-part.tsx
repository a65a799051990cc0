import { useTexts } from '@award/messages/react';
import { BeijingTime, ClockChip, FactList, LinkButton, OfficialText, Sheet } from '@award/ui';
import { CaseFiles } from '../attachments/case-files.tsx';
import { offered } from '../case/case-facts.ts';
import type { Case } from '../case/case-facts.ts';
import { InternalObjections } from './internal-objections.tsx';
import { newestInternalNotice } from './newest-notice.ts';
import { PublishInternalNotice } from './publish-internal-notice.tsx';
import { ReviseDraft } from './revise-draft.tsx';

/** The notice inside the organization (Art. 11(2)): publication, its clock, the poster, evidence, objections. */
export function InternalNoticePart({ application, base }: { readonly application: Case; readonly base: string }) {
  const t = useTexts('applicant');
  const notice = newestInternalNotice(application.notices);
  const publish = offered(application, 'publishInternalNotice');
  const shown = application.stage === 'INTERNAL_NOTICE';
  return (
    <div>
      {publish && <PublishInternalNotice application={application} action={publish} base={base} />}
      {notice && (
        <Sheet
          title={t(`internalNotice.state.${notice.status}`)}
          aside={<LinkButton to={`${base}/poster`} size="small">{t('internalNotice.poster')}</LinkButton>}
        >
          <p><ClockChip clock={notice.clock} /></p>
          <OfficialText text={notice.body} language="zh-CN" />
          <FactList
            facts={[
              { label: t('notice.number'), value: notice.number },
              { label: t('notice.publishedAt'), value: <BeijingTime at={notice.publishedAt} /> },
              { label: t('receipt.hash'), value: <code>{notice.contentHash}</code> },
            ]}
          />
        </Sheet>
      )}
      {!notice && !publish && <Sheet title={t('case.part.internal-notice')}><p>{t('internalNotice.notYet')}</p></Sheet>}
      {notice && (
        <Sheet title={t('attachment.purpose.INTERNAL_NOTICE_PROOF')}>
          <p className="ap-soft">{t('attachment.detail.INTERNAL_NOTICE_PROOF')}</p>
          <CaseFiles application={application} purpose="INTERNAL_NOTICE_PROOF" writing={shown && application.organization.membership !== 'VIEWER'} />
        </Sheet>
      )}
      {notice && <InternalObjections application={application} />}
      {shown && <ReviseDraft application={application} />}
    </div>
  );
}
