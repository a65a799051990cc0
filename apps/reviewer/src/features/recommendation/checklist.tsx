import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { Badge, Sheet } from '@award/ui';
import { RecordCheckDocument } from '../../gql/graphql.ts';
import type { CheckKind } from '../../gql/graphql.ts';

const CHECKS: readonly CheckKind[] = ['CONDITIONS', 'PROCEDURE', 'COMPLETE', 'TRUE', 'ACCURATE', 'LAWFUL'];

interface Check {
  readonly check: CheckKind;
  readonly passed: boolean;
  readonly finding: string;
  readonly checkedBy: string;
}

/** The six checks of the unit, each with its finding (Art. 11(3)). */
export function Checklist({ applicationId, checks, editable }: { readonly applicationId: string; readonly checks: readonly Check[]; readonly editable: boolean }) {
  const t = useTexts('reviewer');
  return (
    <Sheet title={t('checks.title')} aside={`${checks.length}/${CHECKS.length}`}>
      <ol className="rv-checks">
        {CHECKS.map((kind) => {
          const done = checks.find((one) => one.check === kind);
          return (
            <li key={kind}>
              <p>
                <strong>{t(`check.${kind}`)}</strong> {done && <Badge tone={done.passed ? 'good' : 'overrun'}>{t(done.passed ? 'check.passed' : 'check.failed')}</Badge>}
                {done && <><br />{done.finding} · {done.checkedBy}</>}
              </p>
              {editable && (
                <CommandForm
                  portal="reviewer"
                  name="recordCheck"
                  document={RecordCheckDocument}
                  fields={[{ name: 'passed', kind: 'check', value: 'yes' }, { name: 'finding', kind: 'long', required: true, value: done?.finding ?? '' }]}
                  input={(values) => ({ applicationId, check: kind, passed: values['passed'] === 'yes', finding: values['finding'] ?? '' })}
                />
              )}
            </li>
          );
        })}
      </ol>
    </Sheet>
  );
}
