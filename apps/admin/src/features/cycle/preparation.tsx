import { CommandForm, linesOf } from '@award/command-form';
import { useLocalText, useTexts } from '@award/messages/react';
import { BeijingDate, BeijingTime, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { cellsOf } from '../../form/choices.ts';
import { AssignCriteriaDocument, PublishCallDocument } from '../../gql/graphql.ts';
import type { Category, CycleBoardQuery } from '../../gql/graphql.ts';

type Cycle = NonNullable<CycleBoardQuery['cycle']>;
type CriteriaSet = CycleBoardQuery['criteriaSets']['edges'][number]['node'];

/** What a cycle needs before applications: the criteria of each category, and the call in the media (Art. 5, 11(1)). */
export function Preparation({ cycle, sets }: { readonly cycle: Cycle; readonly sets: readonly CriteriaSet[] }) {
  const t = useTexts('admin');
  const local = useLocalText();
  const { office, director } = useActing();
  const approved = sets.filter(({ status }) => status === 'APPROVED');
  return (
    <Sheet title={t('preparation.title')} aside={t('preparation.ruleset', { version: cycle.ruleset.version })}>
      <h3>{t('preparation.criteria')}</h3>
      <ul>{cycle.criteria.map(({ category, criteriaSet }) => <li key={category}>{t(`category.${category}`)}：{local(criteriaSet.title)} v{criteriaSet.version}</li>)}</ul>
      {office && (
        <CommandForm portal="admin" name="assignCriteria" document={AssignCriteriaDocument}
          fields={[{ name: 'criteriaSetId', kind: 'choice', required: true, options: approved.map((set) => ({ value: set.id, label: `${t(`category.${set.category}`)} · ${local(set.title)} v${set.version}` })) }]}
          input={(values) => ({ cycleId: cycle.id, criteriaSetId: values['criteriaSetId'] ?? '', category: approved.find(({ id }) => id === values['criteriaSetId'])?.category as Category })} />
      )}
      <h3>{t('preparation.call')}</h3>
      {cycle.call && (
        <>
          <p>{cycle.call.title} · <BeijingDate on={cycle.call.opensOn} /> – <BeijingDate on={cycle.call.deadline} />{cycle.call.publishedAt && <> · <BeijingTime at={cycle.call.publishedAt} /></>}</p>
          <ul>{cycle.call.channels.map((channel) => <li key={channel.name}>{channel.name} · <BeijingDate on={channel.publishedOn} /></li>)}</ul>
        </>
      )}
      {director && !cycle.call && (
        <CommandForm portal="admin" name="publishCall" document={PublishCallDocument} idempotent
          fields={[
            { name: 'title', kind: 'text', required: true }, { name: 'body', kind: 'long', required: true }, { name: 'opensOn', kind: 'date', required: true },
            { name: 'deadline', kind: 'date', required: true }, { name: 'channels', kind: 'lines', required: true },
          ]}
          input={(values) => ({
            cycleId: cycle.id, title: values['title'] ?? '', body: values['body'] ?? '', opensOn: values['opensOn'] ?? '', deadline: values['deadline'] ?? '',
            channels: linesOf(values['channels']).map(cellsOf).map((cell) => ({ name: cell(0), publishedOn: cell(1), url: cell(2) || null })),
          })} />
      )}
    </Sheet>
  );
}
