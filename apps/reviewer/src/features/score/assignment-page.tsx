import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { FileList, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { AssignmentPageDocument, DeclareInterestDocument, SubmitScoreSheetDocument } from '../../gql/graphql.ts';
import type { RecusalGround } from '../../gql/graphql.ts';
import { Consensus } from './consensus.tsx';
import { ItemSheet } from './item-sheet.tsx';

const GROUNDS: readonly RecusalGround[] = ['EMPLOYMENT', 'SHARE', 'KINSHIP', 'ADVICE', 'SAME_UNIT', 'OTHER'];

/** One case before the expert: own score first, then the others' (I-9). */
export function AssignmentPage() {
  const t = useTexts('reviewer');
  const { id = '' } = useParams();
  const query = useQuery(AssignmentPageDocument, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ assignment, myExpertRecord }) => {
        if (!assignment) return <PageState kind="missing" />;
        const open = assignment.myScoreSheet?.status !== 'SUBMITTED' && assignment.experts.some((expert) => expert.id === myExpertRecord?.id);
        const chair = assignment.panel.members.some((member) => member.chair && member.expert.id === myExpertRecord?.id);
        return (
          <>
            <PageTitle title={`${assignment.application.number} ${assignment.application.organization.name}`} lead={`${assignment.panel.name} · ${t(`review.${assignment.stage}`)}`} />
            <Sheet title={t('file.attachments')}><FileList files={assignment.application.attachments} /></Sheet>
            {assignment.application.sections.map((section) => (
              <ItemSheet key={section.id} assignmentId={assignment.id} section={section} open={open} score={assignment.myScoreSheet?.scores.find((score) => score.itemId === section.item.id)} />
            ))}
            {open ? (
              <Sheet title={t('acts.title')}>
                <CommandForm portal="reviewer" name="submitScoreSheet" document={SubmitScoreSheetDocument} idempotent input={() => ({ assignmentId: assignment.id })} />
                <CommandForm portal="reviewer" name="declareInterest" document={DeclareInterestDocument}
                  fields={[{ name: 'ground', kind: 'choice', options: GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) })), required: true }, { name: 'detail', kind: 'long', required: true }]}
                  input={(values) => ({ applicationId: assignment.application.id, ground: values['ground'] as RecusalGround, detail: values['detail'] ?? '' })} />
              </Sheet>
            ) : <Consensus assignment={assignment} leads={chair || assignment.lead?.id === myExpertRecord?.id} />}
          </>
        );
      }}
    </Loaded>
  );
}
