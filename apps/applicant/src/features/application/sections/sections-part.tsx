import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Navigate, useParams } from '@award/microfrontend/router';
import { Loaded, OfficialText, PageState } from '@award/ui';
import { CaseSectionsDocument } from '../../../gql/graphql.ts';
import type { SectionFactsFragment } from '../../../gql/graphql.ts';
import { mayDo } from '../case/case-facts.ts';
import type { Case } from '../case/case-facts.ts';
import { SectionEditor } from './editor/section-editor.tsx';
import { Guidance } from './guidance.tsx';
import { criteriaTree } from './tree/criteria-tree.ts';
import { TreeView } from './tree/tree-view.tsx';

/** What colleagues write meanwhile is asked for this often. */
const COLLEAGUES_EVERY_MS = 20_000;

/** The application's words: criteria on the left, the answer in the middle, guidance and evidence on the right. */
export function SectionsPart({ application, base }: { readonly application: Case; readonly base: string }) {
  const { code } = useParams();
  const query = useQuery(CaseSectionsDocument, { variables: { id: application.id }, pollInterval: COLLEAGUES_EVERY_MS });
  return (
    <Loaded query={query}>
      {({ application: written }) => {
        if (!written) return <PageState kind="missing" />;
        const items = written.cycle.criteria.find((each) => each.category === written.category)?.criteriaSet.items ?? written.sections.map((each) => each.item);
        const section = written.sections.find((each) => each.item.code === code);
        const [first] = written.sections;
        if (section === undefined) return first ? <Navigate to={`${base}/sections/${first.item.code}`} replace /> : <PageState kind="empty" />;
        return (
          <div className="ap-writing">
            <TreeView branches={criteriaTree(items)} sections={written.sections} base={base} />
            {mayDo(application, 'writeSection') && !section.withheld ? (
              <SectionEditor key={section.id} applicationId={application.id} section={section} earlier={section.earlier} remark={openRemark(application, section.id)} />
            ) : (
              <SectionText section={section} />
            )}
            <Guidance application={application} section={section} writing={mayDo(application, 'writeSection')} />
          </div>
        );
      }}
    </Loaded>
  );
}

/** What the return that is still open asks to be corrected in this section. */
function openRemark(application: Case, sectionId: string): string | undefined {
  const open = application.returns.find((each) => each.resubmittedAt === null || each.resubmittedAt === undefined);
  return open?.sectionRemarks.find((each) => each.sectionId === sectionId)?.remark;
}

function SectionText({ section }: { readonly section: SectionFactsFragment }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  return (
    <section className="ap-editor" aria-labelledby="section-title">
      <h2 id="section-title">{section.item.code} {local(section.item.title)}</h2>
      <p className="ap-soft">{t('section.readOnly')} {section.tradeSecret && t('section.tradeSecret')}</p>
      {section.withheld ? <p>{t('section.withheld')}</p> : section.text === '' ? <p className="ap-soft">{t('section.empty')}</p> : <OfficialText text={section.text} language="zh-CN" />}
    </section>
  );
}
