/** Kinds of organization that are measured by criteria of their own (Art. 5). */
export const CATEGORIES = ['MANUFACTURING', 'SERVICE', 'ENGINEERING', 'AGRICULTURE', 'EDUCATION', 'HEALTHCARE', 'PUBLIC_SERVICE', 'OTHER'] as const;

export type Category = (typeof CATEGORIES)[number];
