import { useQuery } from '@award/graphql-client';
import { useLanguage, useLocalText, useTexts } from '@award/messages/react';
import { Link, useParams } from '@award/microfrontend/router';
import { BeijingDate, BeijingTime, CaseHeader, FactList, FileList, Loaded, OfficialText, PageState, Sheet, Timeline } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { OfficeCaseDocument } from '../../gql/graphql.ts';
import { Consultations } from './consultations.tsx';
import { OfficeActs } from './office-acts.tsx';
import { Qualification } from './qualification.tsx';
import { ReviewSoFar } from './review-so-far.tsx';

/** One case as the Office and the auditor see it: the material beside the review of qualification (Art. 11(4)). */
export function CasePage() {
  const t = useTexts('admin');
  const local = useLocalText();
  const { id = '' } = useParams();
  const { programmeId } = useActing();
  const { graphql: language } = useLanguage();
  const query = useQuery(OfficeCaseDocument, { variables: { id, programmeId, language } });
  return (
    <Loaded query={query}>
      {({ application, recommendingUnits }) => {
        if (!application) return <PageState kind="missing" />;
        const { organization, recommendingUnit } = application;
        return (
          <>
            <CaseHeader number={application.number} name={organization.name} meta={t(`category.${application.category}`)} sentence={application.holder.sentence} stage={application.stage} at={application.stageBeforeReturn} clocks={application.clocks} />
            <div className="ad-beside">
              <div>
                <Sheet title={t('case.organization')}>
                  <FactList facts={[
                    { label: t('case.creditCode'), value: organization.creditCode }, { label: t('case.address'), value: organization.address },
                    { label: t('case.operatingSince'), value: <BeijingDate on={organization.operatingSince} /> },
                    { label: t('column.unit'), value: recommendingUnit ? local(recommendingUnit.name) : null },
                    { label: t('case.outcomeReason'), value: application.outcomeReason },
                    { label: t('case.pendingObjections'), value: application.pendingObjections ? <Link to="/admin/objections">{application.pendingObjections}</Link> : null },
                    { label: t('case.recusedPeople'), value: application.recusedPeople },
                  ]} />
                  {organization.activeBars.map((bar) => <p key={bar.from}>{bar.reason}（<BeijingDate on={bar.from} /> – <BeijingDate on={bar.until} />）</p>)}
                </Sheet>
                {application.sections.map((section) => (
                  <Sheet key={section.id} title={`${section.item.code} ${local(section.item.title)}`}>
                    {section.withheld ? <p>{t('case.withheld')}</p> : <OfficialText text={section.text} />}
                  </Sheet>
                ))}
                <Sheet title={t('case.attachments')}><FileList files={application.attachments} /></Sheet>
              </div>
              <div>
                <OfficeActs application={application} units={recommendingUnits.map((unit) => ({ value: unit.id, label: local(unit.name) }))} />
                <Qualification application={application} />
                <Consultations application={application} />
                <ReviewSoFar application={application} />
                {application.returns.length > 0 && (
                  <Sheet title={t('case.returns')}>
                    <ul>{application.returns.map((one) => <li key={one.id}>{one.remarks} · {one.returnedBy} · <BeijingTime at={one.returnedAt} /></li>)}</ul>
                  </Sheet>
                )}
                <Sheet title={t('case.timeline')}><Timeline entries={application.timeline} /></Sheet>
              </div>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
