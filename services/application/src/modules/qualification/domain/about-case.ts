import type { Refusal } from '@award/regulation';

/** Says of which case a refusal of a list speaks, so that the one that stands in the way can be found. */
export function aboutCase(refusal: Refusal, application: { readonly number: string; readonly organizationName: string }): Refusal {
  const value = `${application.number} ${application.organizationName}`;
  return { ...refusal, facts: [...refusal.facts, { key: 'application', label: { zh: '申报', en: 'application' }, value }] };
}
