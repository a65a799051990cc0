import { useTexts } from '@award/messages/react';
import { CheckBox, Choice, Sheet, TextInput } from '@award/ui';
import { DateInput } from '@award/ui/date';
import { Field } from '@award/ui/form';
import type { UseFormReturn } from '@award/ui/form';
import { useLawTexts } from '../../../parts/law-texts.ts';
import type { Registration } from './registration.ts';

/** Where it is, what it does, how large and how old it is: the facts that the conditions are computed from (Art. 9). */
export function RegisteredPlace({ form }: { readonly form: UseFormReturn<Registration> }) {
  const t = useTexts('applicant');
  const law = useLawTexts();
  const established = form.watch('establishedOn');
  const newField = form.watch('newField');
  return (
    <Sheet title={t('register.place')}>
      <div className="ap-fields">
        <Field control={form.control} name="divisionCode" label={t('organization.division')} hint={t('register.divisionHint')} required>
          {(field, attributes) => <Choice {...field} {...attributes} options={law.divisions} empty={t('choose')} />}
        </Field>
        <Field control={form.control} name="address" label={t('organization.address')} required>
          {(field, attributes) => <TextInput {...field} {...attributes} autoComplete="street-address" />}
        </Field>
        <Field control={form.control} name="industry" label={t('organization.industry')} hint={t('register.industryHint')} required>
          {(field, attributes) => <Choice {...field} {...attributes} options={law.industries} empty={t('choose')} />}
        </Field>
        <Field control={form.control} name="size" label={t('organization.size')} hint={t('register.sizeHint')} required>
          {(field, attributes) => <Choice {...field} {...attributes} options={law.sizes} />}
        </Field>
        <Field control={form.control} name="establishedOn" label={t('organization.establishedOn')} required>
          {({ ref: _ref, ...field }, attributes) => <DateInput {...field} {...attributes} onChange={(date) => field.onChange(date ?? '')} />}
        </Field>
        <Field
          control={form.control}
          name="operatingSince"
          label={t('organization.operatingSince')}
          hint={t('register.operatingHint')}
          rules={{ validate: (date) => date === '' || established === '' || date >= established || t('register.operatingEarly') }}
        >
          {({ ref: _ref, ...field }, attributes) => <DateInput {...field} {...attributes} onChange={(date) => field.onChange(date ?? '')} />}
        </Field>
      </div>
      <CheckBox checked={newField} onChange={(event) => form.setValue('newField', event.target.checked)} detail={t('register.newFieldHint')}>
        {t('organization.newField')}
      </CheckBox>
    </Sheet>
  );
}
