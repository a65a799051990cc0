import { CommandForm, orNull } from '@award/command-form';
import { useLocalText, useTexts } from '@award/messages/react';
import { Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { RegisterRecommendingUnitDocument } from '../../gql/graphql.ts';
import type { ProgrammeRegisterQuery, UnitKind } from '../../gql/graphql.ts';

const KINDS: readonly UnitKind[] = ['COUNTY', 'ZONE', 'DEPARTMENT'];

/** Who recommends, for which territory or industry, and in whose name (Art. 8). */
export function Units({ units }: { readonly units: ProgrammeRegisterQuery['recommendingUnits'] }) {
  const t = useTexts('admin');
  const local = useLocalText();
  const { office, programmeId } = useActing();
  return (
    <Sheet title={t('programme.units')} aside={units.length}>
      <DataTable caption={t('programme.units')} quiet rows={units} rowKey={(row) => row.id} columns={[
        { key: 'name', title: t('column.name'), cell: (row) => local(row.name) },
        { key: 'kind', title: t('column.kind'), cell: (row) => t(`unitKind.${row.kind}`) },
        { key: 'for', title: t('column.division'), cell: (row) => row.divisionCode ?? row.industry ?? '—' },
        { key: 'issuer', title: t('column.issuer'), cell: (row) => local(row.issuer) },
        { key: 'id', title: t('column.id'), cell: (row) => <code>{row.id}</code> },
      ]} />
      {office && programmeId !== null && (
        <CommandForm portal="admin" name="registerRecommendingUnit" document={RegisterRecommendingUnitDocument}
          fields={[
            { name: 'nameZh', kind: 'text', required: true }, { name: 'nameEn', kind: 'text', required: true }, { name: 'unitKind', kind: 'choice', required: true, options: choices(KINDS, (value) => t(`unitKind.${value}`)) },
            { name: 'divisionCode', kind: 'text' }, { name: 'industry', kind: 'text' }, { name: 'issuerZh', kind: 'text', required: true }, { name: 'issuerEn', kind: 'text', required: true },
          ]}
          input={(values) => ({
            programmeId, name: { zh: values['nameZh'] ?? '', en: values['nameEn'] ?? '' }, kind: values['unitKind'] as UnitKind, divisionCode: orNull(values['divisionCode']), industry: orNull(values['industry']),
            issuer: { zh: values['issuerZh'] ?? '', en: values['issuerEn'] ?? '' },
          })} />
      )}
    </Sheet>
  );
}
