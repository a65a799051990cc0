import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Loaded, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { OpenProgrammeDocument, ProgrammeRegisterDocument } from '../../gql/graphql.ts';
import type { ProgrammeLevel } from '../../gql/graphql.ts';
import { Authorities } from './authorities.tsx';
import { CalendarImport } from './calendar-import.tsx';
import { DemoClock } from './demo-clock.tsx';
import { Ruleset } from './ruleset.tsx';
import { Units } from './units.tsx';

const LEVELS: readonly ProgrammeLevel[] = ['PREFECTURE', 'COUNTY', 'ZONE'];

/** The programme's register: units, authorities, ruleset, calendar; the sysadmin opens programmes (Art. 6–8, 24). */
export function ProgrammePage() {
  const t = useTexts('admin');
  const local = useLocalText();
  const { programmeId, director, sysadmin } = useActing();
  const query = useQuery(ProgrammeRegisterDocument, { variables: { programmeId } });
  return (
    <>
      <PageTitle title={t('programme.title')} lead={<>{t('programme.lead')} <Link to="/admin/rules">{t('rules.title')}</Link></>} />
      <DemoClock />
      <Loaded query={query}>
        {({ programmes, recommendingUnits, cycles }) => (
          <>
            <Sheet title={t('programme.all')}>
              <DataTable caption={t('programme.all')} quiet rows={programmes} rowKey={(row) => row.id} columns={[
                { key: 'name', title: t('column.name'), cell: (row) => local(row.name) },
                { key: 'level', title: t('column.level'), cell: (row) => t(`level.${row.level}`) },
                { key: 'division', title: t('column.division'), cell: (row) => row.divisionCode },
                { key: 'id', title: t('column.id'), cell: (row) => <code>{row.id}</code> },
              ]} />
              {sysadmin && (
                <CommandForm portal="admin" name="openProgramme" document={OpenProgrammeDocument} idempotent
                  fields={[
                    { name: 'nameZh', kind: 'text', required: true }, { name: 'nameEn', kind: 'text', required: true },
                    { name: 'level', kind: 'choice', required: true, options: choices(LEVELS, (value) => t(`level.${value}`)) }, { name: 'divisionCode', kind: 'text', required: true },
                  ]}
                  input={(values) => ({ name: { zh: values['nameZh'] ?? '', en: values['nameEn'] ?? '' }, level: values['level'] as ProgrammeLevel, divisionCode: values['divisionCode'] ?? '' })} />
              )}
            </Sheet>
            <Units units={recommendingUnits} />
            <Authorities />
            {programmeId !== null && <Ruleset programmeId={programmeId} ruleset={cycles.edges[0]?.node.ruleset ?? null} />}
            {director && <CalendarImport />}
          </>
        )}
      </Loaded>
    </>
  );
}
