import { isPart } from '@award/regulation';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Choice, RadioGroup, Sheet, TextInput } from '@award/ui';
import { Field } from '@award/ui/form';
import type { UseFormReturn } from '@award/ui/form';
import { PossibleParentsDocument } from '../../../gql/graphql.ts';
import { useLawTexts } from '../../../parts/law-texts.ts';
import { CreditCodeField } from './credit-code-field.tsx';
import type { Registration } from './registration.ts';

/** What body it is: name, kind (Art. 2), the body it is a part of, credit code. */
export function RegisteredBody({ form }: { readonly form: UseFormReturn<Registration> }) {
  const t = useTexts('applicant');
  const law = useLawTexts();
  const kind = form.watch('kind');
  const { data } = useQuery(PossibleParentsDocument);
  const parents = (data?.myOrganizations ?? []).filter((each) => !isPart(each.kind)).map((each) => ({ value: each.id, label: `${each.name}（${each.creditCode}）` }));
  return (
    <Sheet title={t('register.body')}>
      <Field control={form.control} name="name" label={t('organization.name')} hint={t('register.nameHint')} required rules={{ maxLength: { value: 100, message: t('register.tooLong', { count: 100 }) } }}>
        {(field, attributes) => <TextInput {...field} {...attributes} autoComplete="organization" />}
      </Field>
      <RadioGroup
        legend={t('organization.kind')}
        name="kind"
        value={kind}
        onChange={(value) => form.setValue('kind', value)}
        options={law.kinds.map(({ value, label }) => ({ value, label, detail: t(`kindDetail.${value}`) }))}
      />
      {isPart(kind) && (
        <Field control={form.control} name="parentId" label={t('organization.parent')} hint={t('register.parentHint')} required>
          {(field, attributes) => <Choice {...field} {...attributes} options={parents} empty={t('choose')} />}
        </Field>
      )}
      <CreditCodeField control={form.control} />
    </Sheet>
  );
}
