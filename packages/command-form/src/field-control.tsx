import { CheckBox, Choice, TextArea, TextInput } from '@award/ui';
import { DateInput, MomentInput } from '@award/ui/date';
import { Field } from '@award/ui/form';
import type { Control } from '@award/ui/form';
import type { FormField } from './form-field.ts';

/** The control that fits a field's kind. */
export function FieldControl({ field, label, control }: { readonly field: FormField; readonly label: string; readonly control: Control<Record<string, string>> }) {
  const { kind, name, required = false, options = [] } = field;
  return (
    <Field control={control} name={name} label={kind === 'check' ? '' : label} required={required && kind !== 'check'}>
      {(input, attributes) => {
        switch (kind) {
          case 'long':
          case 'lines':
            return <TextArea {...input} {...attributes} rows={4} />;
          case 'date':
            return <DateInput {...input} {...attributes} />;
          case 'moment':
            return <MomentInput {...input} {...attributes} />;
          case 'choice':
            return <Choice {...input} {...attributes} options={options} empty="—" />;
          case 'check':
            return (
              <CheckBox id={attributes.id} name={name} checked={input.value === 'yes'} onChange={(event) => input.onChange(event.target.checked ? 'yes' : '')}>
                {label}
              </CheckBox>
            );
          case 'number':
          case 'yuan':
            return <TextInput {...input} {...attributes} inputMode="decimal" short />;
          default:
            return <TextInput {...input} {...attributes} />;
        }
      }}
    </Field>
  );
}
