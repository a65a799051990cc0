import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLanguage, useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { ClockChip, Loaded, OfficialText, PageState, PageTitle, Sheet } from '@award/ui';
import { ApproveInvestigationDocument, ReportInvestigationDocument, UnitObjectionDocument } from '../../gql/graphql.ts';

/** One objection to investigate: who objected is not shown (Art. 13). */
export function InvestigationPage() {
  const t = useTexts('reviewer');
  const { id = '' } = useParams();
  const { graphql: language } = useLanguage();
  const query = useQuery(UnitObjectionDocument, { variables: { id, language } });
  return (
    <Loaded query={query}>
      {({ objection }) =>
        objection ? (
          <>
            <PageTitle title={`${objection.receiptNumber} ${objection.subjectOrganizationName}`} lead={<>{t(`objection.${objection.status}`)} {objection.reportClock && <ClockChip clock={objection.reportClock} />}</>} />
            <Sheet title={t('objection.text')}><OfficialText text={objection.text} /><ul>{objection.evidence.map((one) => <li key={one.id}>{one.name}</li>)}</ul></Sheet>
            {objection.investigation && <Sheet title={t('investigation.report')}><OfficialText text={objection.investigation.report} /><p>{objection.investigation.findings} · {objection.investigation.preparedBy} · {objection.investigation.approvedBy ?? t('opinion.unsigned')}</p></Sheet>}
            {objection.status === 'FORWARDED' && (
              <Sheet title={t('acts.title')}>
                <CommandForm portal="reviewer" name="reportInvestigation" document={ReportInvestigationDocument}
                  fields={[{ name: 'report', kind: 'long', required: true, value: objection.investigation?.report ?? '' }, { name: 'findings', kind: 'text', required: true, value: objection.investigation?.findings ?? '' }]}
                  input={(values) => ({ objectionId: id, report: values['report'] ?? '', findings: values['findings'] ?? '' })} />
                <CommandForm portal="reviewer" name="approveInvestigation" document={ApproveInvestigationDocument} idempotent input={() => ({ objectionId: id })} />
              </Sheet>
            )}
            {objection.determination && <Sheet title={t('objection.determination')}><p>{t(`outcome.${objection.determination.outcome}`)}</p><OfficialText text={objection.determination.reason} /></Sheet>}
          </>
        ) : <PageState kind="missing" />
      }
    </Loaded>
  );
}
