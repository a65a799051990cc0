import { useTexts } from '@award/messages/react';
import { BeijingDate, FactList } from '@award/ui';
import type { OrganizationPageQuery } from '../../gql/graphql.ts';
import { useLawTexts } from '../../parts/law-texts.ts';

/** What is registered of an organization; it is asked for once (Art. 3) and used by every case. */
export function OrganizationFacts({ organization }: { readonly organization: NonNullable<OrganizationPageQuery['organization']> }) {
  const t = useTexts('applicant');
  const law = useLawTexts();
  return (
    <FactList
      facts={[
        { label: t('organization.creditCode'), value: <span className="aw-number">{organization.creditCode}</span> },
        { label: t('organization.kind'), value: law.kind(organization.kind) },
        { label: t('organization.parent'), value: organization.parent?.name },
        { label: t('organization.division'), value: law.division(organization.divisionCode) },
        { label: t('organization.address'), value: organization.address },
        { label: t('organization.industry'), value: law.industry(organization.industry) },
        { label: t('organization.size'), value: law.size(organization.size) },
        { label: t('organization.establishedOn'), value: <BeijingDate on={organization.establishedOn} /> },
        { label: t('organization.operatingSince'), value: <BeijingDate on={organization.operatingSince} /> },
        { label: t('organization.newField'), value: t(organization.newField ? 'yes' : 'no') },
      ]}
    />
  );
}
