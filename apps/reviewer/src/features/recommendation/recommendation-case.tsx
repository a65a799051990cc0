import { useQuery } from '@award/graphql-client';
import { useLanguage, useLocalText, useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { BeijingDate, CaseHeader, FactList, FileList, Loaded, OfficialText, PageState, Sheet, Timeline } from '@award/ui';
import { RecommendationCaseDocument } from '../../gql/graphql.ts';
import { Checklist } from './checklist.tsx';
import { UnitActs } from './unit-acts.tsx';

/** One file at the unit: the material beside the six checks (Art. 11(3)). */
export function RecommendationCase() {
  const t = useTexts('reviewer');
  const local = useLocalText();
  const { id = '' } = useParams();
  const { graphql: language } = useLanguage();
  const query = useQuery(RecommendationCaseDocument, { variables: { id, language } });
  return (
    <Loaded query={query}>
      {({ application, recommendingUnits }) => {
        if (!application) return <PageState kind="missing" />;
        const { organization, recommendation } = application;
        const may = (name: string): boolean => application.availableActions.some(({ action }) => action === name);
        return (
          <>
            <CaseHeader number={application.number} name={organization.name} sentence={application.holder.sentence} stage={application.stage} at={application.stageBeforeReturn} clocks={application.clocks} />
            <div className="rv-beside">
              <div>
                <Sheet title={t('file.organization')}>
                  <FactList facts={[
                    { label: t('file.creditCode'), value: organization.creditCode }, { label: t('file.address'), value: organization.address },
                    { label: t('file.operatingSince'), value: <BeijingDate on={organization.operatingSince} /> },
                  ]} />
                </Sheet>
                {application.sections.map((section) => (
                  <Sheet key={section.id} title={`${section.item.code} ${local(section.item.title)}`}>
                    {section.withheld ? <p>{t('file.withheld')}</p> : <OfficialText text={section.text} />}
                  </Sheet>
                ))}
                <Sheet title={t('file.attachments')}><FileList files={application.attachments} /></Sheet>
              </div>
              <div>
                <UnitActs applicationId={application.id} actions={application.availableActions} opinion={recommendation?.opinion ?? null} units={recommendingUnits.map((unit) => ({ value: unit.id, label: local(unit.name) }))} />
                <Checklist applicationId={application.id} checks={recommendation?.checks ?? []} editable={may('recordCheck')} />
                {recommendation?.opinion && <Sheet title={t('opinion.title')}><OfficialText text={recommendation.opinion} /><p>{recommendation.preparedBy} · {recommendation.approvedBy ?? t('opinion.unsigned')}</p></Sheet>}
                <Sheet title={t('timeline.title')}><Timeline entries={application.timeline} /></Sheet>
              </div>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
