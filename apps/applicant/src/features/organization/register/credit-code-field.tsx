import { CREDIT_CODE_PROBLEMS, socialCreditCodeProblem } from '@award/regulation';
import { useLocalText, useTexts } from '@award/messages/react';
import { TextInput } from '@award/ui';
import { Field } from '@award/ui/form';
import type { Control } from '@award/ui/form';
import { writtenCode } from './registration.ts';
import type { Registration } from './registration.ts';

/** The unified social credit code (GB 32100): says while typing how far it is, and whether its check character fits. */
export function CreditCodeField({ control }: { readonly control: Control<Registration> }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const problemOf = (typed: string) => {
    const problem = socialCreditCodeProblem(writtenCode(typed));
    return problem === undefined ? null : local(CREDIT_CODE_PROBLEMS[problem]);
  };
  return (
    <Field
      control={control}
      name="creditCode"
      label={t('organization.creditCode')}
      hint={t('register.creditCodeHint')}
      required
      rules={{ validate: (typed) => problemOf(typed) ?? true }}
    >
      {(field, attributes) => {
        const length = writtenCode(field.value).length;
        return (
          <>
            <TextInput {...field} {...attributes} autoComplete="off" spellCheck={false} maxLength={24} />
            <p className="ap-feedback" role="status" data-good={length === 18 && problemOf(field.value) === null}>
              {length > 0 && length < 18 && t('register.creditCodeLength', { length })}
              {length >= 18 && (problemOf(field.value) ?? t('register.creditCodeGood'))}
            </p>
          </>
        );
      }}
    </Field>
  );
}
