import { useQuery } from '@award/graphql-client';
import { useLanguage, useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { beijingDate, Button, LinkButton, Loaded, OfficialText, PageState } from '@award/ui';
import { CasePageDocument } from '../../../gql/graphql.ts';
import { newestInternalNotice } from './newest-notice.ts';
import { posterWords } from './poster-words.ts';

/** The internal notice as a sheet to print and put up (Art. 11(2)). */
export function PosterPage() {
  const t = useTexts('applicant');
  const { id = '' } = useParams();
  const language = useLanguage().graphql;
  const query = useQuery(CasePageDocument, { variables: { id, language } });
  return (
    <Loaded query={query}>
      {({ application }) => {
        const notice = application && newestInternalNotice(application.notices);
        if (!notice) return <PageState kind="missing" />;
        const { startsOn, lastDay, total: workingDays } = notice.clock;
        const words = posterWords({ publishedOn: beijingDate(notice.publishedAt), startsOn, lastDay, workingDays });
        return (
          <>
            <div className="aw-row aw-no-print ap-poster-tools">
              <LinkButton to={`/applicant/applications/${application.id}/internal-notice`}>{t('poster.back')}</LinkButton>
              <Button tone="primary" onClick={() => print()}>{t('print')}</Button>
              <p className="ap-soft">{t('poster.hint')}</p>
            </div>
            <article className="ap-poster" lang="zh-CN" aria-labelledby="poster-title">
              <title>{notice.title}</title>
              <p className="ap-poster-number">{notice.number}</p>
              <h1 id="poster-title">{notice.title}</h1>
              <OfficialText text={notice.body} language="zh-CN" />
              <p>{words.period}</p>
              <p>{words.material}</p>
              <footer>
                <p>{notice.issuer}</p>
                <p>{words.publishedOn}</p>
                <p className="ap-poster-seal">{words.seal}</p>
              </footer>
            </article>
          </>
        );
      }}
    </Loaded>
  );
}
