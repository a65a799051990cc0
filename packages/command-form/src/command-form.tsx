import { useState } from 'react';
import { useCommand } from '@award/graphql-client';
import type { CommandInput } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, RefusalPanel } from '@award/ui';
import type { RefusalFacts } from '@award/ui';
import { useForm } from '@award/ui/form';
import { Confirm } from '@award/ui/overlay';
import { FieldControl } from './field-control.tsx';
import type { FormField, FormValues } from './form-field.ts';

type Document = Parameters<typeof useCommand>[0];
type VariablesOf<D> = D extends { __apiType?: (variables: infer V) => unknown } ? V : never;

export interface CommandFormProps<D> {
  /** namespace of the portal's texts; the button is `action.<name>` */
  readonly portal: string;
  /** the verb, as the mutation is named */
  readonly name: string;
  readonly document: D;
  /** the mutation's input has an idempotency key, which the form makes: it has legal effect, and is asked for once more */
  readonly idempotent?: boolean;
  readonly fields?: readonly FormField[];
  readonly input: (values: FormValues) => CommandInput<VariablesOf<D>>;
  /** what came of it, such as a receipt to show */
  readonly onDone?: (thing: unknown) => void;
  /** the form stands open instead of behind its button */
  readonly open?: boolean;
}

/** One verb of the glossary: its button, its fields, and the refusal where the law says no. */
export function CommandForm<D>({ portal, name, document, idempotent = false, fields = [], input, onDone, open = false }: CommandFormProps<D>) {
  const t = useTexts(portal);
  const command = useCommand(document as Document, { idempotent });
  const [shown, setShown] = useState(open);
  const [asked, setAsked] = useState<FormValues | null>(null);
  const form = useForm<Record<string, string>>({ defaultValues: Object.fromEntries(fields.map((field) => [field.name, field.value ?? ''])) });

  async function run(values: FormValues): Promise<void> {
    setAsked(null);
    const outcome = await command.run(input(values) as Parameters<typeof command.run>[0]);
    if (outcome.state !== 'done') return;
    form.reset();
    setShown(open);
    onDone?.(outcome.thing);
  }

  const submit = (values: FormValues): void => void (idempotent ? setAsked(values) : run(values));
  const label = t(`action.${name}`);
  const refusal = command.refusal as RefusalFacts | null;
  return (
    <div className="cf-command">
      {fields.length === 0 && <Button tone={idempotent ? 'primary' : 'plain'} busy={command.busy} onClick={() => submit({})}>{label}</Button>}
      {fields.length > 0 && !shown && <Button onClick={() => setShown(true)}>{label}</Button>}
      {fields.length > 0 && shown && (
        <form className="cf-form" aria-label={label} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
          {fields.map((field) => (
            <FieldControl key={field.name} field={field} label={field.label ?? t(`field.${field.name}`)} control={form.control} />
          ))}
          <p className="aw-row">
            <Button type="submit" tone="primary" busy={command.busy}>{label}</Button>
            {!open && <Button tone="quiet" onClick={() => setShown(false)}>{t('cancel')}</Button>}
          </p>
        </form>
      )}
      <Confirm open={asked !== null} title={label} confirm={label} onConfirm={() => asked !== null && void run(asked)} onClose={() => setAsked(null)}>
        {t('confirm')}
      </Confirm>
      {refusal !== null && <RefusalPanel refusal={refusal} action={label} onClose={command.reset} focus />}
      {command.failed && <p className="aw-error" role="alert">{t('failed')}</p>}
    </div>
  );
}
