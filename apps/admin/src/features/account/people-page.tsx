import { useState } from 'react';
import { CommandForm, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, BeijingTime, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { CreateAccountDocument, PeopleDocument } from '../../gql/graphql.ts';
import { Secret, secretOf } from './secret.tsx';

/** Everybody with an account; the first password is shown once. */
export function PeoplePage() {
  const t = useTexts('admin');
  const roles = useTexts('roles');
  const state = useQueueState();
  const [secret, setSecret] = useState<string | null>(null);
  const query = useQuery(PeopleDocument, { variables: { after: state.after, search: state.filters['search'] ?? null } });
  return (
    <>
      <PageTitle title={t('people.title')} lead={<>{t('people.lead')} <Link to="/admin/clients">{t('client.title')}</Link> · <Link to="/admin/account-audit">{t('accountAudit.title')}</Link></>} />
      <CommandForm portal="admin" name="createAccount" document={CreateAccountDocument}
        fields={[{ name: 'name', kind: 'text', required: true }, { name: 'login', kind: 'text', required: true }, { name: 'initialPassword', kind: 'text' }]}
        input={(values) => ({ name: values['name'] ?? '', login: values['login'] ?? '', initialPassword: orNull(values['initialPassword']) })} onDone={(thing) => setSecret(secretOf(thing))} />
      <Secret secret={secret} />
      <Queue
        caption={t('people.title')} state={state} page={query.data?.people} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} rowName={(row) => row.name} empty={{ title: t('people.none') }} filters={[{ kind: 'search', key: 'search', label: t('people.search') }]}
        columns={[
          { key: 'name', title: t('column.name'), cell: (row) => <Link to={`/admin/people/${row.id}`}>{row.name}</Link> },
          { key: 'login', title: t('column.login'), cell: (row) => row.login },
          { key: 'roles', title: t('column.roles'), cell: (row) => row.grants.filter(({ endedAt }) => !endedAt).map(({ role }) => roles(role)).join('、') || '—' },
          { key: 'active', title: t('column.status'), cell: (row) => <Badge tone={row.active ? 'good' : 'overrun'}>{t(row.active ? 'people.active' : 'people.inactive')}</Badge> },
          { key: 'last', title: t('column.lastSignIn'), cell: (row) => (row.lastSignInAt ? <BeijingTime at={row.lastSignInAt} /> : '—') },
        ]}
      />
    </>
  );
}
