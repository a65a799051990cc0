import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingTime, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { DemoClockStateDocument, MoveDemoClockDocument } from '../../gql/graphql.ts';

/** The platform's clock, where it can be moved: in the demo only. */
export function DemoClock() {
  const t = useTexts('admin');
  const { director, sysadmin } = useActing();
  const clock = useQuery(DemoClockStateDocument, {}).data?.demoClock;
  if (!clock?.enabled) return null;
  return (
    <Sheet title={t('demoClock.title')}>
      <p>{t('demoClock.lead')} <BeijingTime at={clock.now} /></p>
      {(director || sysadmin) && <CommandForm portal="admin" name="moveDemoClock" document={MoveDemoClockDocument} fields={[{ name: 'to', kind: 'moment', required: true }]} input={(values) => ({ to: values['to'] ?? '' })} />}
    </Sheet>
  );
}
