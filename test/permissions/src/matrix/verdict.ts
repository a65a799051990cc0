/** An answer of the API, as far as the matrix looks at it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** FORBIDDEN; ANSWERED with data, null or an error that says the input is wrong; or REFUSED with the law's code; a DEFECT is none of them. */
export type Verdict = 'FORBIDDEN' | 'ANSWERED' | `REFUSED ${string}` | `DEFECT ${string}`;

const INPUT_ERRORS = new Set<unknown>(['BAD_INPUT', 'NOT_FOUND']);

export function verdictOf({ data, errors = [] }: Answer): Verdict {
  const codes = errors.map((error) => error.extensions?.code);
  if (codes.includes('FORBIDDEN')) return data?.['result'] === undefined || data['result'] === null ? 'FORBIDDEN' : 'DEFECT forbidden, and yet data';
  const defect = errors.find((error) => !INPUT_ERRORS.has(error.extensions?.code));
  if (defect) return `DEFECT ${String(defect.extensions?.code)} ${defect.message}`;
  const result = data?.['result'];
  return isRefusal(result) ? `REFUSED ${result.code}` : 'ANSWERED';
}

const isRefusal = (value: unknown): value is { code: string } =>
  typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'Refusal' && 'code' in value;
