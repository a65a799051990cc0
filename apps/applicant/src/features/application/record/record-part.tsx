import { useTexts } from '@award/messages/react';
import { Badge, BeijingTime, ClockChip, Sheet, Timeline } from '@award/ui';
import type { Case } from '../case/case-facts.ts';
import { Findings } from './findings.tsx';

/** Every notice that names the case, and everything that happened to it. */
export function RecordPart({ application }: { readonly application: Case }) {
  const t = useTexts('applicant');
  return (
    <div>
      <Sheet title={t('record.notices')}>
        {application.notices.length === 0 && <p className="ap-soft">{t('record.noNotices')}</p>}
        <ul className="ap-lines">
          {application.notices.map((notice) => (
            <li key={notice.id}>
              <span>
                {notice.internal ? notice.title : <a href={`/notices/${notice.id}`}>{notice.title}</a>}{' '}
                <Badge tone={notice.status === 'RUNNING' ? 'link' : 'plain'}>{t(`notice.status.${notice.status}`)}</Badge>
                <br />
                <span className="ap-soft">{notice.number} · {notice.issuer} · <BeijingTime at={notice.publishedAt} /></span>
              </span>
              <ClockChip clock={notice.clock} />
            </li>
          ))}
        </ul>
      </Sheet>
      <Findings application={application} />
      <Sheet title={t('record.timeline')}><Timeline entries={application.timeline} /></Sheet>
    </div>
  );
}
