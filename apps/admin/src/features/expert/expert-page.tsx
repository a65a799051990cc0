import { CommandForm, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { Badge, BeijingDate, BeijingTime, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { ExpertPageDocument, RecordConductDocument, RecordTrainingDocument } from '../../gql/graphql.ts';
import type { TrainingResult } from '../../gql/graphql.ts';

const RESULTS: readonly TrainingResult[] = ['PASSED', 'FAILED'];

/** One expert's record: employments, trainings, undertakings, conduct (Art. 7(4), 22, 23). */
export function ExpertPage() {
  const t = useTexts('admin');
  const { id = '' } = useParams();
  const { clerk, director } = useActing();
  const query = useQuery(ExpertPageDocument, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ expert }) => expert ? (
        <>
          <PageTitle title={expert.name} lead={<><Badge>{t(`expertStatus.${expert.status}`)}</Badge> {expert.specialities.join('、')}</>} />
          <Sheet title={t('expert.employments')}>
            <ul>{expert.employments.map((one) => <li key={`${one.organizationName}${one.from}`}>{one.organizationName} · {t(`relation.${one.relation}`)} · <BeijingDate on={one.from} /> – {one.until ? <BeijingDate on={one.until} /> : t('expert.now')}</li>)}</ul>
          </Sheet>
          <Sheet title={t('column.trainings')}>
            <ul>{expert.trainings.map((one) => <li key={one.id}>{one.course} · {t('expert.hours', { hours: one.hours })} · {t(`training.${one.result}`)} · <BeijingDate on={one.completedOn} /></li>)}</ul>
            {clerk && (
              <CommandForm portal="admin" name="recordTraining" document={RecordTrainingDocument}
                fields={[
                  { name: 'course', kind: 'text', required: true }, { name: 'hours', kind: 'number', required: true },
                  { name: 'result', kind: 'choice', required: true, options: choices(RESULTS, (value) => t(`training.${value}`)) }, { name: 'completedOn', kind: 'date', required: true },
                ]}
                input={(values) => ({ expertId: id, course: values['course'] ?? '', hours: Number(values['hours']), result: values['result'] as TrainingResult, completedOn: values['completedOn'] ?? '' })} />
            )}
          </Sheet>
          <Sheet title={t('column.undertakings')}>
            <ul>{expert.undertakings.map((one) => <li key={one.id}>{t(`undertaking.${one.kind}`)} · {one.textVersion} · <BeijingTime at={one.signedAt} /></li>)}</ul>
          </Sheet>
          <Sheet title={t('expert.conduct')}>
            <ul>{expert.conduct.map((one) => <li key={one.id}>{one.kind} · {one.description} · {one.consequence}{one.transferredTo && ` · ${one.transferredTo}`} · <BeijingTime at={one.recordedAt} /></li>)}</ul>
            {director && (
              <CommandForm portal="admin" name="recordConduct" document={RecordConductDocument} idempotent
                fields={[{ name: 'conductKind', kind: 'text', required: true }, { name: 'description', kind: 'long', required: true }, { name: 'breach', kind: 'check' }, { name: 'transferTo', kind: 'text' }]}
                input={(values) => ({ expertId: id, kind: values['conductKind'] ?? '', description: values['description'] ?? '', breach: values['breach'] === 'yes', transferTo: orNull(values['transferTo']) })} />
            )}
          </Sheet>
        </>
      ) : <PageState kind="missing" />}
    </Loaded>
  );
}
