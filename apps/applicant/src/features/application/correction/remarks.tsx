import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { BeijingTime, LinkButton, OfficialText, Sheet } from '@award/ui';
import { CaseSectionsDocument } from '../../../gql/graphql.ts';
import type { Case } from '../case/case-facts.ts';

/** What is to be corrected in a returned case, section by section, with the way to each (Art. 11(3), (4)). */
export function Remarks({ application, base }: { readonly application: Case; readonly base: string }) {
  const t = useTexts('applicant');
  const stages = useTexts('stages');
  const open = application.returns.find((each) => each.resubmittedAt === null || each.resubmittedAt === undefined);
  if (application.stage !== 'RETURNED' || open === undefined) return null;
  return (
    <Sheet title={t('correction.title')}>
      <p className="ap-soft">{t('correction.by', { who: open.returnedBy, stage: stages(open.from) })} <BeijingTime at={open.returnedAt} /></p>
      <OfficialText text={open.remarks} language="zh-CN" />
      {open.sectionRemarks.length > 0 && <SectionRemarks applicationId={application.id} remarks={open.sectionRemarks} base={base} />}
      <p className="ap-soft">{t('correction.how')}</p>
      <div className="aw-row">
        <LinkButton to={`${base}/sections`}>{t('case.part.sections')}</LinkButton>
        <LinkButton to={`${base}/submission`}>{t('correction.resubmit')}</LinkButton>
      </div>
    </Sheet>
  );
}

function SectionRemarks({ applicationId, remarks, base }: {
  readonly applicationId: string;
  readonly remarks: Case['returns'][number]['sectionRemarks'];
  readonly base: string;
}) {
  const local = useLocalText();
  const { data } = useQuery(CaseSectionsDocument, { variables: { id: applicationId } });
  const sections = data?.application?.sections ?? [];
  return (
    <ul className="ap-todo">
      {remarks.map(({ sectionId, remark }) => {
        const item = sections.find((section) => section.id === sectionId)?.item;
        return (
          <li key={sectionId}>
            {item && <Link to={`${base}/sections/${item.code}`}>{item.code} {local(item.title)}</Link>} {remark}
          </li>
        );
      })}
    </ul>
  );
}
