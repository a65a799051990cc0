import { useTexts } from '@award/messages/react';
import { Badge, OfficialText, Sheet } from '@award/ui';
import type { OfficeCaseQuery } from '../../gql/graphql.ts';

/** The unit's opinion and what the panels have written so far (Art. 11(3), 11(5)–(7)). */
export function ReviewSoFar({ application }: { readonly application: NonNullable<OfficeCaseQuery['application']> }) {
  const t = useTexts('admin');
  const { recommendation, panelSummary, opinions } = application;
  return (
    <>
      {recommendation?.opinion && <Sheet title={t('case.recommendation')}><OfficialText text={recommendation.opinion} /><p>{recommendation.preparedBy} · {recommendation.approvedBy ?? t('unsigned')}</p></Sheet>}
      {panelSummary?.stage && <p>{t('case.panel', { stage: t(`review.${panelSummary.stage}`), submitted: panelSummary.submitted, assigned: panelSummary.assigned })}</p>}
      {opinions.map((opinion) => (
        <Sheet key={opinion.id} title={`${t('case.opinion')} · ${t(`review.${opinion.stage}`)}`} aside={<Badge tone={opinion.complete ? 'good' : 'amber'}>{t(opinion.complete ? 'opinion.complete' : 'opinion.signing')}</Badge>}>
          <p>{t(`recommendation.${opinion.recommendation}`)} · {opinion.score.toFixed(1)}</p>
          <OfficialText text={opinion.text} />
          <p>{opinion.signatures.map(({ name }) => name).join('、')}</p>
          <ul>{opinion.dissent.map((one) => <li key={one.name}>{t('opinion.dissent')}：{one.name} {one.text}</li>)}</ul>
        </Sheet>
      ))}
    </>
  );
}
