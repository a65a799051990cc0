import { useQuery } from '@award/graphql-client';
import { useLanguage, useLocalText, useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { BeijingTime, Button, FactList, FileList, LinkButton, Loaded, OfficialText, PageState } from '@award/ui';
import { CasePageDocument, CaseSectionsDocument } from '../../../gql/graphql.ts';
import { useLawTexts } from '../../../parts/law-texts.ts';

/** The whole file of a case on one page, to read through, to print, or to keep as one PDF. */
export function WholeFilePage() {
  const t = useTexts('applicant');
  const local = useLocalText();
  const law = useLawTexts();
  const { id = '' } = useParams();
  const language = useLanguage().graphql;
  const query = useQuery(CasePageDocument, { variables: { id, language } });
  const sections = useQuery(CaseSectionsDocument, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ application }) => {
        if (!application) return <PageState kind="missing" />;
        const { organization, cycle, declaration, recommendingUnit, submission } = application;
        return (
          <article className="ap-file">
            <title>{`${application.number} ${organization.name}`}</title>
            <div className="aw-row aw-no-print ap-poster-tools">
              <LinkButton to={`/applicant/applications/${application.id}`}>{t('file.back')}</LinkButton>
              <Button tone="primary" onClick={() => print()}>{t('file.print')}</Button>
            </div>
            <p>{application.number} · {local(cycle.title)}</p>
            <h1>{organization.name}</h1>
            <FactList
              facts={[
                { label: t('start.category'), value: law.category(application.category) },
                { label: t('organization.division'), value: law.division(organization.divisionCode) },
                { label: t('organization.industry'), value: law.industry(organization.industry) },
                { label: t('unit.title'), value: recommendingUnit && local(recommendingUnit.name) },
                { label: t('receipt.number'), value: submission?.receipt },
                { label: t('receipt.hash'), value: submission && <code>{submission.contentHash}</code> },
              ]}
            />
            <Loaded query={sections}>
              {(data) =>
                (data.application?.sections ?? []).map((section) => (
                  <section key={section.id}>
                    <h2>{section.item.code} {local(section.item.title)}</h2>
                    {section.tradeSecret && <p className="ap-warn">{t('section.tradeSecret')}</p>}
                    {section.text === '' ? <p className="ap-soft">{t('section.empty')}</p> : <OfficialText text={section.text} language="zh-CN" />}
                  </section>
                ))
              }
            </Loaded>
            <h2>{t('case.part.attachments')}</h2>
            <FileList files={application.attachments} />
            {declaration && (
              <>
                <h2>{t('declaration.title')}</h2>
                <p>{t('declaration.noStateSecret')}；{t('declaration.truthful')}。</p>
                <p>{t('declaration.made', { who: declaration.declaredBy })} <BeijingTime at={declaration.declaredAt} /></p>
              </>
            )}
          </article>
        );
      }}
    </Loaded>
  );
}
