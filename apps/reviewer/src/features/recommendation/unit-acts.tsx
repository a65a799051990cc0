import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { RefusalPanel, Sheet } from '@award/ui';
import type { ActionFacts } from '@award/ui';
import {
  DeclineRecommendationDocument, IssueRecommendationDocument, PrepareOpinionDocument, PublishRecommendationNoticeDocument, ReturnForCorrectionDocument, TransferApplicationDocument,
} from '../../gql/graphql.ts';

/** What the unit may do with the file now, as the server says. */
export function UnitActs({ applicationId, actions, opinion, units }: {
  readonly applicationId: string;
  readonly actions: readonly ActionFacts[];
  readonly opinion: string | null;
  readonly units: readonly { readonly value: string; readonly label: string }[];
}) {
  const t = useTexts('reviewer');
  const may = (name: string): ActionFacts | undefined => actions.find(({ action }) => action === name);
  const waiting = actions.filter(({ refusal }) => refusal);
  return (
    <Sheet title={t('acts.title')}>
      {may('returnForCorrection') && (
        <CommandForm portal="reviewer" name="returnForCorrection" document={ReturnForCorrectionDocument} idempotent
          fields={[{ name: 'remarks', kind: 'long', required: true }]}
          input={(values) => ({ applicationId, remarks: values['remarks'] ?? '', sectionRemarks: [] })} />
      )}
      {may('publishRecommendationNotice') && (
        <CommandForm portal="reviewer" name="publishRecommendationNotice" document={PublishRecommendationNoticeDocument} idempotent input={() => ({ applicationId })} />
      )}
      {may('prepareOpinion') && (
        <CommandForm portal="reviewer" name="prepareOpinion" document={PrepareOpinionDocument}
          fields={[{ name: 'opinion', kind: 'long', required: true, value: opinion ?? '' }]}
          input={(values) => ({ applicationId, opinion: values['opinion'] ?? '' })} />
      )}
      {may('issueRecommendation') && (
        <CommandForm portal="reviewer" name="issueRecommendation" document={IssueRecommendationDocument} idempotent input={() => ({ applicationId })} />
      )}
      {may('declineRecommendation') && (
        <CommandForm portal="reviewer" name="declineRecommendation" document={DeclineRecommendationDocument} idempotent
          fields={[{ name: 'reason', kind: 'long', required: true }]} input={(values) => ({ applicationId, reason: values['reason'] ?? '' })} />
      )}
      {may('transferApplication') && (
        <CommandForm portal="reviewer" name="transferApplication" document={TransferApplicationDocument}
          fields={[{ name: 'recommendingUnitId', kind: 'choice', options: units, required: true }, { name: 'reason', kind: 'long', required: true }]}
          input={(values) => ({ applicationId, recommendingUnitId: values['recommendingUnitId'] ?? '', reason: values['reason'] ?? '' })} />
      )}
      {actions.length === 0 && <p>{t('acts.none')}</p>}
      {waiting.slice(0, 1).map(({ action, label, refusal }) => refusal && <RefusalPanel key={action} refusal={refusal} action={label} />)}
    </Sheet>
  );
}
