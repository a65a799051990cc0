/** Forms: react-hook-form's parts (one instance for all portals), our field, and the controls that the platform does not make itself. */
export { Field } from './parts/field/field.tsx';
export type { FieldProps } from './parts/field/field.tsx';
export { useController, useFieldArray, useForm, useFormState, useWatch } from 'react-hook-form';
export type { Control, SubmitHandler, UseFormReturn } from 'react-hook-form';
export { InputNumber, Select, TreeSelect } from 'antd';
