import { useState } from 'react';
import { useTexts } from '@award/messages/react';
import { Badge, BeijingDate, Button, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import type { SupervisionFactsFragment } from '../../../gql/graphql.ts';
import { RecordDuty } from './record-duty.tsx';

type Duty = SupervisionFactsFragment['duties'][number];

/** Sharing sessions, visits and reports: planned, held and evidenced (Art. 16), overseen by unit or department (Art. 17). */
export function Duties({ supervision }: { readonly supervision: SupervisionFactsFragment }) {
  const t = useTexts('applicant');
  const [recording, setRecording] = useState<Duty | null>(null);
  return (
    <Sheet title={t('supervision.duties')}>
      <DataTable
        caption={t('supervision.duties')}
        quiet
        rows={supervision.duties}
        rowKey={(duty) => duty.id}
        empty={<p className="ap-soft">{t('duty.none')}</p>}
        columns={[
          { key: 'kind', title: t('duty.kind'), cell: (duty) => t(`duty.kinds.${duty.kind}`) },
          { key: 'title', title: t('duty.title'), cell: (duty) => <>{duty.title}<br /><span className="ap-soft">{duty.place}</span></> },
          { key: 'planned', title: t('duty.plannedOn'), cell: (duty) => <BeijingDate on={duty.plannedOn} /> },
          {
            key: 'held',
            title: t('duty.held'),
            cell: (duty) =>
              duty.heldOn ? (
                <>
                  <Badge tone="good">{t('duty.heldBadge')}</Badge> <BeijingDate on={duty.heldOn} />
                  {typeof duty.attendees === 'number' && ` · ${t('duty.attendeesCount', { count: duty.attendees })}`}
                  <br />{duty.evidence}
                </>
              ) : (
                supervision.status === 'ACTIVE' && <Button size="small" onClick={() => setRecording(duty)}>{t('duty.record')}</Button>
              ),
          },
          { key: 'supervised', title: t('duty.supervisedBy'), cell: (duty) => duty.supervisedBy ?? t('duty.notSupervised') },
        ]}
      />
      {recording !== null && <RecordDuty supervisionId={supervision.id} duty={recording} onClose={() => setRecording(null)} />}
    </Sheet>
  );
}
