import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Control, ControllerRenderProps, FieldPath, FieldValues, RegisterOptions } from 'react-hook-form';
import { useTexts } from '@award/messages/react';
import { Labelled } from '../controls/labelled.tsx';
import type { ControlAttributes } from '../controls/labelled.tsx';

export interface FieldProps<Values extends FieldValues, Name extends FieldPath<Values>> {
  readonly control: Control<Values>;
  readonly name: Name;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Must be filled in; anything finer goes into `rules`. */
  readonly required?: boolean;
  readonly rules?: Omit<RegisterOptions<Values, Name>, 'required' | 'disabled' | 'setValueAs' | 'valueAsNumber' | 'valueAsDate'>;
  /** The control: spread both onto it, `<TextInput {...field} {...attributes} />`. */
  readonly children: (field: ControllerRenderProps<Values, Name>, attributes: ControlAttributes) => ReactNode;
}

/** A field of a form (react-hook-form) with its label, hint and error tied to the control for those who cannot see them. */
export function Field<Values extends FieldValues, Name extends FieldPath<Values>>({
  control, name, label, hint, required = false, rules, children,
}: FieldProps<Values, Name>) {
  const t = useTexts('ui');
  const { field, fieldState } = useController({ control, name, rules: { ...rules, ...(required ? { required: t('field.missing') } : {}) } });
  const message = fieldState.error === undefined ? undefined : (fieldState.error.message ?? '') === '' ? t('field.invalid') : fieldState.error.message;
  return (
    <Labelled label={label} hint={hint} required={required} error={message}>
      {(attributes) => children(field, attributes)}
    </Labelled>
  );
}
