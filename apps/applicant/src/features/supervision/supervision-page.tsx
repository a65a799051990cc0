import { useState } from 'react';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { Badge, BeijingDate, Button, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { OwnSupervisionDocument } from '../../gql/graphql.ts';
import { Duties } from './duty/duties.tsx';
import { PlanDuty } from './duty/plan-duty.tsx';
import { Incidents } from './incidents.tsx';

/** The years after an award: what the winner owes (Art. 16), how the honour may be used (Art. 18), what was recorded (Art. 20). */
export function SupervisionPage() {
  const t = useTexts('applicant');
  const { id = '' } = useParams();
  const [planning, setPlanning] = useState(false);
  const query = useQuery(OwnSupervisionDocument, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ supervision }) =>
        supervision ? (
          <>
            <PageTitle
              title={t('supervision.of', { name: supervision.organizationName })}
              lead={<><Badge tone={supervision.status === 'ACTIVE' ? 'gold' : 'plain'}>{t(`supervision.state.${supervision.status}`)}</Badge> <BeijingDate on={supervision.from} /> – <BeijingDate on={supervision.until} /></>}
              aside={supervision.status === 'ACTIVE' && <Button tone="primary" onClick={() => setPlanning(true)}>{t('duty.plan')}</Button>}
            />
            {planning && <PlanDuty supervisionId={supervision.id} onClose={() => setPlanning(false)} />}
            <Duties supervision={supervision} />
            <Incidents incidents={supervision.incidents} />
            <Sheet title={t('honour.title')}>
              <ul>
                {(['year', 'marks', 'sale', 'duty'] as const).map((rule) => <li key={rule}>{t(`honour.${rule}`)}</li>)}
              </ul>
            </Sheet>
          </>
        ) : (
          <PageState kind="missing" />
        )
      }
    </Loaded>
  );
}
