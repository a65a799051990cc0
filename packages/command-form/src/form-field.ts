/** One input of a command's form. Its label is the text `field.<name>` of the portal, unless it has one of its own. */
export interface FormField {
  readonly name: string;
  /** `lines`: one entry a line; `yuan`: money typed in yuan */
  readonly kind: 'text' | 'long' | 'date' | 'moment' | 'choice' | 'check' | 'number' | 'yuan' | 'lines';
  readonly label?: string;
  readonly required?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string;
}

/** What was typed, by field; a tick is `yes` or empty. */
export type FormValues = Readonly<Record<string, string>>;

/** The words of a text field, or null when it was left empty. */
export const orNull = (value: string | undefined): string | null => (value?.trim() ? value.trim() : null);

/** The entries of a `lines` field. */
export const linesOf = (value: string | undefined): string[] => (value ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Fen, as the API takes money, of what was typed in yuan. */
export const fenOf = (value: string | undefined): string => String(Math.round(Number(value ?? '0') * 100));
