import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { RefusalPanel, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { RecordOrganizationFactDocument, ReturnForCorrectionDocument, TransferApplicationDocument } from '../../gql/graphql.ts';
import type { OfficeCaseQuery, OrganizationFactKind, OrganizationFactSeverity } from '../../gql/graphql.ts';

const KINDS: readonly OrganizationFactKind[] = ['ACCIDENT', 'VIOLATION', 'DISHONESTY'];
const SEVERITIES: readonly OrganizationFactSeverity[] = ['MINOR', 'SERIOUS', 'MAJOR'];

/** What the Office may do with a case besides judging it: send it back, move it, put an adverse fact on record. */
export function OfficeActs({ application, units }: { readonly application: NonNullable<OfficeCaseQuery['application']>; readonly units: readonly { readonly value: string; readonly label: string }[] }) {
  const t = useTexts('admin');
  const { office, clerk } = useActing();
  if (!office) return null;
  const may = (name: string): boolean => application.availableActions.some(({ action }) => action === name);
  const refused = application.availableActions.find(({ refusal }) => refusal);
  const applicationId = application.id;
  return (
    <Sheet title={t('acts.title')}>
      {refused?.refusal && <RefusalPanel refusal={refused.refusal} action={refused.label} />}
      {may('returnForCorrection') && (
        <CommandForm portal="admin" name="returnForCorrection" document={ReturnForCorrectionDocument} idempotent fields={[{ name: 'remarks', kind: 'long', required: true }]}
          input={(values) => ({ applicationId, remarks: values['remarks'] ?? '', sectionRemarks: [] })} />
      )}
      {may('transferApplication') && (
        <CommandForm portal="admin" name="transferApplication" document={TransferApplicationDocument}
          fields={[{ name: 'recommendingUnitId', kind: 'choice', options: units, required: true }, { name: 'reason', kind: 'long', required: true }]}
          input={(values) => ({ applicationId, recommendingUnitId: values['recommendingUnitId'] ?? '', reason: values['reason'] ?? '' })} />
      )}
      {clerk && (
        <CommandForm portal="admin" name="recordOrganizationFact" document={RecordOrganizationFactDocument}
          fields={[
            { name: 'factKind', kind: 'choice', required: true, options: choices(KINDS, (value) => t(`factKind.${value}`)) }, { name: 'severity', kind: 'choice', required: true, options: choices(SEVERITIES, (value) => t(`severity.${value}`)) },
            { name: 'occurredOn', kind: 'date', required: true }, { name: 'source', kind: 'text', required: true }, { name: 'description', kind: 'long', required: true },
          ]}
          input={(values) => ({
            organizationId: application.organization.id, kind: values['factKind'] as OrganizationFactKind, severity: values['severity'] as OrganizationFactSeverity,
            occurredOn: values['occurredOn'] ?? '', source: values['source'] ?? '', description: values['description'] ?? '',
          })} />
      )}
    </Sheet>
  );
}
