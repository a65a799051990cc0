import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Loaded, PageState, Sheet } from '@award/ui';
import { CaseFeedbackDocument } from '../../../gql/graphql.ts';

/** What the panels saw as strengths and as opportunities, item by item; no score and no name. */
export function FeedbackPart({ applicationId }: { readonly applicationId: string }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const query = useQuery(CaseFeedbackDocument, { variables: { id: applicationId } });
  return (
    <Loaded query={query}>
      {({ application }) => {
        const items = application?.cycle.criteria.find((each) => each.category === application.category)?.criteriaSet.items ?? [];
        const feedback = application?.feedback ?? [];
        if (feedback.length === 0) return <PageState kind="empty" title={t('feedback.none')} detail={t('feedback.noneDetail')} />;
        return (
          <div>
            <p className="ap-soft">{t('feedback.lead')}</p>
            {feedback.map(({ itemId, strengths, opportunities }) => {
              const item = items.find((each) => each.id === itemId);
              return (
                <Sheet key={itemId} title={item ? `${item.code} ${local(item.title)}` : t('feedback.item')}>
                  <div className="ap-columns">
                    <Findings title={t('feedback.strengths')} texts={strengths} />
                    <Findings title={t('feedback.opportunities')} texts={opportunities} />
                  </div>
                </Sheet>
              );
            })}
          </div>
        );
      }}
    </Loaded>
  );
}

function Findings({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  const t = useTexts('applicant');
  return (
    <div>
      <h3>{title}</h3>
      {texts.length === 0 ? <p className="ap-soft">{t('feedback.nothing')}</p> : <ul>{texts.map((text, index) => <li key={index}>{text}</li>)}</ul>}
    </div>
  );
}
