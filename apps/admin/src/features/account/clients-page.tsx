import { useState } from 'react';
import { CommandForm, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { BeijingTime, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { ClientProgrammesDocument, CreateMachineClientDocument, EndMachineClientDocument, MachineClientsDocument } from '../../gql/graphql.ts';
import { Secret, secretOf } from './secret.tsx';

/** Programs that read statistics by the open interface; a client acts as an analyst. */
export function ClientsPage() {
  const t = useTexts('admin');
  const roles = useTexts('roles');
  const local = useLocalText();
  const state = useQueueState();
  const [secret, setSecret] = useState<string | null>(null);
  const query = useQuery(MachineClientsDocument, { variables: { after: state.after } });
  const programmes = useQuery(ClientProgrammesDocument, {}).data?.programmes ?? [];
  return (
    <>
      <PageTitle title={t('client.title')} lead={t('client.lead')} />
      <CommandForm portal="admin" name="createMachineClient" document={CreateMachineClientDocument}
        fields={[{ name: 'name', kind: 'text', required: true }, { name: 'programmeId', kind: 'choice', options: programmes.map((one) => ({ value: one.id, label: local(one.name) })) }]}
        input={(values) => ({ name: values['name'] ?? '', role: 'ANALYST', programmeId: orNull(values['programmeId']) })} onDone={(thing) => setSecret(secretOf(thing))} />
      <Secret secret={secret} />
      <Queue
        caption={t('client.title')} state={state} page={query.data?.machineClients} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} rowName={(row) => row.name} empty={{ title: t('client.none') }}
        columns={[
          { key: 'name', title: t('column.name'), cell: (row) => row.name },
          { key: 'id', title: t('column.clientId'), cell: (row) => <code>{row.clientId}</code> },
          { key: 'role', title: t('column.roles'), cell: (row) => roles(row.role) },
          { key: 'by', title: t('column.grantedBy'), cell: (row) => <>{row.createdBy} · <BeijingTime at={row.createdAt} /></> },
          { key: 'acts', title: t('acts.title'), cell: (row) => (row.endedAt ? <BeijingTime at={row.endedAt} /> : <CommandForm portal="admin" name="endMachineClient" document={EndMachineClientDocument} input={() => ({ id: row.id })} />) },
        ]}
      />
    </>
  );
}
