import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { BeijingTime, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { AuditTrailDocument } from '../../gql/graphql.ts';

/** Everything that anybody did or was refused, newest first (Art. 23). */
export function AuditPage() {
  const t = useTexts('admin');
  const roles = useTexts('roles');
  const state = useQueueState();
  /** What was done in words, where the portal has them; else the verb itself. */
  const actionOf = (action: string): string => {
    const key = `action.${action.replace(/^(Mutation|Query)\./, '')}`;
    const words = t(key);
    return words === key ? key.slice('action.'.length) : words;
  };
  const query = useQuery(AuditTrailDocument, { variables: { after: state.after } });
  return (
    <>
      <PageTitle title={t('audit.title')} lead={t('audit.lead')} />
      <Queue
        caption={t('audit.title')} state={state} page={query.data?.auditTrail} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('audit.none') }}
        columns={[
          { key: 'at', title: t('column.at'), cell: (row) => <BeijingTime at={row.at} /> },
          { key: 'actor', title: t('column.actor'), cell: (row) => `${row.actor} · ${roles(row.actorRole)}` },
          { key: 'action', title: t('column.action'), cell: (row) => actionOf(row.action) },
          { key: 'subject', title: t('column.subject'), cell: (row) => subjectOf(row.subject) },
          { key: 'outcome', title: t('column.outcome'), cell: (row) => (row.outcome === 'DONE' ? t('audit.done') : row.outcome) },
        ]}
      />
    </>
  );
}

/** A case is led to; everything else is named. */
function subjectOf(subject: string) {
  const id = /^application (\S+)$/.exec(subject)?.[1];
  return id === undefined ? subject : <Link to={`/admin/cases/${id}`}>{subject}</Link>;
}
