import { useState } from 'react';
import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { Badge, BeijingDate, BeijingTime, FactList, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { DeactivateAccountDocument, EndRoleGrantDocument, PersonPageDocument, ReactivateAccountDocument, ResetPasswordDocument } from '../../gql/graphql.ts';
import { GrantRole } from './grant-role.tsx';
import { Secret, secretOf } from './secret.tsx';

/** One person's account and the roles it may act in. */
export function PersonPage() {
  const t = useTexts('admin');
  const roles = useTexts('roles');
  const local = useLocalText();
  const { id = '' } = useParams();
  const [secret, setSecret] = useState<string | null>(null);
  const query = useQuery(PersonPageDocument, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ person, programmes, recommendingUnits, authorities }) => {
        if (!person) return <PageState kind="missing" />;
        const named = new Map([...programmes, ...recommendingUnits, ...authorities].map((one) => [one.id, local(one.name)]));
        return (
          <>
            <PageTitle title={person.name} lead={<Badge tone={person.active ? 'good' : 'overrun'}>{t(person.active ? 'people.active' : 'people.inactive')}</Badge>} />
            <Sheet title={t('people.account')}>
              <FactList facts={[{ label: t('column.login'), value: person.login }, { label: t('column.id'), value: <code>{person.id}</code> }, { label: t('column.lastSignIn'), value: person.lastSignInAt ? <BeijingTime at={person.lastSignInAt} /> : null }]} />
              <CommandForm portal="admin" name="resetPassword" document={ResetPasswordDocument} input={() => ({ personId: id })} onDone={(thing) => setSecret(secretOf(thing))} />
              {person.active
                ? <CommandForm portal="admin" name="deactivateAccount" document={DeactivateAccountDocument} input={() => ({ personId: id })} />
                : <CommandForm portal="admin" name="reactivateAccount" document={ReactivateAccountDocument} input={() => ({ personId: id })} />}
              <Secret secret={secret} />
            </Sheet>
            <Sheet title={t('people.grants')}>
              <DataTable caption={t('people.grants')} quiet rows={person.grants} rowKey={(row) => row.id} empty={<p>{t('people.noGrants')}</p>} columns={[
                { key: 'role', title: t('column.roles'), cell: (row) => roles(row.role) },
                { key: 'where', title: t('column.scope'), cell: (row) => [row.programmeId, row.scopeId].flatMap((one) => (one ? [named.get(one) ?? one] : [])).join(' · ') || '—' },
                { key: 'period', title: t('column.period'), cell: (row) => <><BeijingDate on={row.from} /> – {row.until && <BeijingDate on={row.until} />}</> },
                { key: 'by', title: t('column.grantedBy'), cell: (row) => row.grantedBy },
                { key: 'acts', title: t('acts.title'), cell: (row) => (row.endedAt ? <BeijingTime at={row.endedAt} /> : <CommandForm portal="admin" name="endRoleGrant" document={EndRoleGrantDocument} input={() => ({ grantId: row.id })} />) },
              ]} />
              <GrantRole personId={id} programmes={programmes.map((one) => ({ value: one.id, label: local(one.name) }))} scopes={[...recommendingUnits, ...authorities].map((one) => ({ value: one.id, label: local(one.name) }))} />
            </Sheet>
          </>
        );
      }}
    </Loaded>
  );
}
