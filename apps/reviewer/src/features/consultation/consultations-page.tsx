import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLanguage, useTexts } from '@award/messages/react';
import { BeijingTime, ClockChip, FactList, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { AnswerConsultationDocument, ConsultationsDocument } from '../../gql/graphql.ts';
import type { ConsultationAnswer } from '../../gql/graphql.ts';

const ANSWERS: readonly ConsultationAnswer[] = ['NO_OBJECTION', 'ADVERSE_RECORD', 'OBJECTION'];

/** Questions put to the authority, and nothing else of the case (Art. 11(4)). */
export function ConsultationsPage() {
  const t = useTexts('reviewer');
  const { graphql: language } = useLanguage();
  const query = useQuery(ConsultationsDocument, { variables: { answered: null, after: null, language } });
  return (
    <>
      <PageTitle title={t('consultation.title')} lead={t('consultation.lead')} />
      <Loaded query={query}>
        {({ consultations }) => consultations.edges.length === 0 ? <PageState kind="empty" title={t('consultation.none')} /> : consultations.edges.map(({ node }) => (
          <Sheet key={node.id} title={node.organizationName} aside={<ClockChip clock={node.clock} />}>
            <FactList facts={[
              { label: t('consultation.question'), value: node.question },
              { label: t('consultation.answer'), value: node.answer ? `${t(`answer.${node.answer}`)}：${node.answerText ?? ''}` : null },
              { label: t('consultation.answeredAt'), value: node.answeredAt ? <BeijingTime at={node.answeredAt} /> : null },
            ]} />
            {!node.answer && (
              <CommandForm portal="reviewer" name="answerConsultation" document={AnswerConsultationDocument} idempotent
                fields={[{ name: 'answer', kind: 'choice', options: ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) })), required: true }, { name: 'text', kind: 'long', required: true }]}
                input={(values) => ({ consultationId: node.id, answer: values['answer'] as ConsultationAnswer, text: values['text'] ?? '' })} />
            )}
          </Sheet>
        ))}
      </Loaded>
    </>
  );
}
