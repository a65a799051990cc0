import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingTime, Button, CheckBox, RefusalPanel, Sheet } from '@award/ui';
import { useForm } from '@award/ui/form';
import { DeclareDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';
import { mayDo, offered } from '../case/case-facts.ts';
import type { Case } from '../case/case-facts.ts';

/** No state secret in the material, and it is true (Art. 11(2), 19). What is changed afterwards is declared again. */
export function Declaration({ application }: { readonly application: Case }) {
  const t = useTexts('applicant');
  const command = useCommand(DeclareDocument);
  const form = useForm({ defaultValues: { noStateSecret: false, truthful: false } });
  const [noStateSecret, truthful] = form.watch(['noStateSecret', 'truthful']);
  const stale = application.completeness.missing.some((thing) => thing.path === 'declaration');
  const declare = form.handleSubmit(async (values) => {
    const outcome = await command.run({ applicationId: application.id, ...values });
    if (outcome.state === 'done') form.reset();
  });
  const refusal = offered(application, 'declare')?.refusal;
  return (
    <Sheet title={t('declaration.title')}>
      {application.declaration && (
        <p className={stale ? 'ap-warn' : 'ap-done'}>
          {t('declaration.made', { who: application.declaration.declaredBy })} <BeijingTime at={application.declaration.declaredAt} />
          {stale && ` ${t('declaration.stale')}`}
        </p>
      )}
      {refusal && <RefusalPanel refusal={refusal} action={t('declaration.declare')} />}
      {mayDo(application, 'declare') && (
        <form onSubmit={(event) => void declare(event)} className="ap-form">
          <CheckBox checked={noStateSecret} onChange={(event) => form.setValue('noStateSecret', event.target.checked)} detail={t('declaration.noStateSecretDetail')}>
            {t('declaration.noStateSecret')}
          </CheckBox>
          <CheckBox checked={truthful} onChange={(event) => form.setValue('truthful', event.target.checked)} detail={t('declaration.truthfulDetail')}>
            {t('declaration.truthful')}
          </CheckBox>
          <CommandAnswer command={command} action={t('declaration.declare')} />
          <div className="aw-row">
            <Button tone="primary" type="submit" busy={command.busy}>{t('declaration.declare')}</Button>
          </div>
        </form>
      )}
      {!application.declaration && offered(application, 'declare') === undefined && <p className="ap-soft">{t('declaration.notYours')}</p>}
    </Sheet>
  );
}
