import { useState } from 'react';
import { useTexts } from '@award/messages/react';
import { Badge, BeijingTime, Button, Sheet } from '@award/ui';
import { mayDo } from '../case/case-facts.ts';
import type { Case } from '../case/case-facts.ts';
import { RecordObjection } from './record-objection.tsx';
import { SettleObjection } from './settle-objection.tsx';

/** What was said inside the organization against its application; open ones stop the submission (Art. 11(2)). */
export function InternalObjections({ application }: { readonly application: Case }) {
  const t = useTexts('applicant');
  const [settling, setSettling] = useState<string | null>(null);
  const maySettle = mayDo(application, 'settleInternalObjection');
  return (
    <Sheet title={t('internalObjection.title')}>
      <p className="ap-soft">{application.internalObjections.length === 0 ? t('internalObjection.none') : t('internalObjection.lead')}</p>
      <ul className="ap-lines">
        {application.internalObjections.map((objection) => (
          <li key={objection.id}>
            <div>
              <p><Badge tone={objection.settledAt ? 'good' : 'amber'}>{t(objection.settledAt ? 'internalObjection.settled' : 'internalObjection.open')}</Badge> <BeijingTime at={objection.raisedAt} /></p>
              <p>{objection.text}</p>
              {objection.settlement && <p><strong>{t('internalObjection.settlement')}</strong> {objection.settlement}</p>}
              {settling === objection.id && <SettleObjection applicationId={application.id} objectionId={objection.id} onDone={() => setSettling(null)} />}
            </div>
            {!objection.settledAt && maySettle && settling !== objection.id && (
              <Button size="small" onClick={() => setSettling(objection.id)}>{t('internalObjection.settle')}</Button>
            )}
          </li>
        ))}
      </ul>
      {mayDo(application, 'recordInternalObjection') && <RecordObjection applicationId={application.id} />}
    </Sheet>
  );
}
