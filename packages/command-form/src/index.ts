export { CommandForm } from './command-form.tsx';
export type { CommandFormProps } from './command-form.tsx';
export { fenOf, linesOf, orNull } from './form-field.ts';
export type { FormField, FormValues } from './form-field.ts';
