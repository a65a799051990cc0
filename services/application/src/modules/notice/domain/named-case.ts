import type { NamedOrganization } from './notice-content.ts';

/** A case's organization as a notice names it. `detail` is what else is said of it, such as the tier. */
export function namedCase(application: Omit<NamedOrganization, 'applicationId' | 'detail'> & { readonly id: string }, detail: string | null = null): NamedOrganization {
  const { id, organizationId, organizationName, divisionCode, industry } = application;
  return { applicationId: id, organizationId, organizationName, divisionCode, industry, detail };
}
