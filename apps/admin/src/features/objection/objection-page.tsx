import { useQuery } from '@award/graphql-client';
import { useLanguage, useLocalText, useTexts } from '@award/messages/react';
import { Link, useParams } from '@award/microfrontend/router';
import { BeijingDate, BeijingTime, ClockChip, FactList, Loaded, OfficialText, PageState, PageTitle, Sheet } from '@award/ui';
import { OfficeObjectionDocument } from '../../gql/graphql.ts';
import { ObjectionActs } from './objection-acts.tsx';

/** One objection, from receipt to determination; who objected is shown to the Office only (Art. 12, 13). */
export function ObjectionPage() {
  const t = useTexts('admin');
  const local = useLocalText();
  const { id = '' } = useParams();
  const { graphql: language } = useLanguage();
  const query = useQuery(OfficeObjectionDocument, { variables: { id, language } });
  return (
    <Loaded query={query}>
      {({ objection }) => {
        if (!objection) return <PageState kind="missing" />;
        const { objector, investigation, determination, application, forwardedTo } = objection;
        return (
          <>
            <PageTitle title={`${objection.receiptNumber} ${objection.subjectOrganizationName}`}
              lead={<>{t(`objectionStatus.${objection.status}`)} · <BeijingTime at={objection.receivedAt} /> {objection.forwardClock && <ClockChip clock={objection.forwardClock} />} {objection.reportClock && <ClockChip clock={objection.reportClock} />}</>} />
            <Sheet title={t('objection.text')} aside={application && <Link to={`/admin/cases/${application.id}`}>{application.number}</Link>}>
              <OfficialText text={objection.text} />
              <ul>{objection.evidence.map((one) => <li key={one.id}>{one.name}</li>)}</ul>
              {objection.missing.map((one) => <p key={one.key}>{t('objection.missing')}：{local(one.what)}</p>)}
              {objection.overruns.map((one) => <p key={`${one.clock}${one.dueOn}`} className="aw-error">{t('objection.overrun', { days: one.workingDaysLate })} · <BeijingDate on={one.dueOn} /></p>)}
            </Sheet>
            {objector && (
              <Sheet title={t('objector.title')}>
                <FactList facts={[
                  { label: t('objector.kind'), value: t(`objectorKind.${objector.kind}`) }, { label: t('objector.name'), value: objector.name }, { label: t('objector.telephone'), value: objector.telephone },
                  { label: t('objector.postalAddress'), value: objector.postalAddress }, { label: t('objector.domicile'), value: objector.domicile },
                  { label: t('objector.signature'), value: objector.signed || objector.sealed ? t('objector.signed') : t('objector.unsigned') },
                ]} />
              </Sheet>
            )}
            {investigation && (
              <Sheet title={t('objection.investigation')} aside={forwardedTo && local(forwardedTo.name)}>
                <OfficialText text={investigation.report} /><p>{investigation.findings} · {investigation.preparedBy} · {investigation.approvedBy ?? t('unsigned')}</p>
              </Sheet>
            )}
            {determination && (
              <Sheet title={t('objection.determination')}>
                <p>{t(`outcome.${determination.outcome}`)}{determination.disqualifies && ` · ${t('objection.disqualifies')}`}</p>
                <OfficialText text={determination.reason} />
                <p>{determination.preparedBy} · {determination.signedBy ?? t('unsigned')}{determination.signedAt && <> · <BeijingTime at={determination.signedAt} /></>}</p>
                {objection.replyToObjector && <p>{t('objection.reply')}：{objection.replyToObjector}</p>}
              </Sheet>
            )}
            <ObjectionActs objectionId={id} status={objection.status} proposed={determination !== null && determination !== undefined} />
          </>
        );
      }}
    </Loaded>
  );
}
