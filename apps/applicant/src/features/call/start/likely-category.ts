/** The category that a section of GB/T 4754 most likely falls into: offered, never imposed. */
const LIKELY: Readonly<Record<string, string>> = { A: 'AGRICULTURE', C: 'MANUFACTURING', D: 'PUBLIC_SERVICE', E: 'ENGINEERING', P: 'EDUCATION', Q: 'HEALTHCARE', S: 'PUBLIC_SERVICE' };

/** Of the categories that the cycle has criteria for, the one to offer first. */
export function likelyCategory<Category extends string>(industry: string, offered: readonly Category[]): Category | '' {
  const likely = LIKELY[industry] ?? 'SERVICE';
  return offered.find((category) => category === likely) ?? '';
}
