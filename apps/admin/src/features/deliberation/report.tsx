import { CommandForm, orNull } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { Badge, BeijingTime, OfficialText, PageState, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { DraftReviewReportDocument, SubmitReviewReportDocument } from '../../gql/graphql.ts';
import type { OfficeDeliberationQuery } from '../../gql/graphql.ts';

type ReviewReport = NonNullable<OfficeDeliberationQuery['reviewReport']>;
const PARTS = ['material', 'presentation', 'site', 'total'] as const;

/** The report on the review, with the ranking it proposes: drafted by the clerk, submitted by the director. */
export function Report({ cycleId, report }: { readonly cycleId: string; readonly report: ReviewReport | null }) {
  const t = useTexts('admin');
  const { clerk, director } = useActing();
  return (
    <Sheet title={t('report.title')} aside={report && <Badge tone={report.status === 'SUBMITTED' ? 'seal' : 'plain'}>{t(`reportStatus.${report.status}`)}</Badge>}>
      {!report && <PageState kind="empty" title={t('report.none')} />}
      {report && (
        <>
          <OfficialText text={report.text} />
          <p>{report.preparedBy} · {report.signedBy ?? t('unsigned')}{report.submittedAt && <> · <BeijingTime at={report.submittedAt} /></>}</p>
          <DataTable caption={t('report.ranking')} rows={report.rows} rowKey={(row) => row.number} columns={[
            { key: 'rank', title: t('column.rank'), align: 'end', cell: (row) => row.rank },
            { key: 'name', title: t('column.organization'), cell: (row) => row.organizationName },
            ...PARTS.map((part) => ({ key: part, title: t(`column.${part}`), align: 'end' as const, cell: (row: ReviewReport['rows'][number]) => row[part]?.toFixed(1) ?? '—' })),
          ]} />
        </>
      )}
      {clerk && report?.status !== 'SUBMITTED' && (
        <CommandForm portal="admin" name="draftReviewReport" document={DraftReviewReportDocument} fields={[{ name: 'text', kind: 'long', value: report?.text ?? '' }]} input={(values) => ({ cycleId, text: orNull(values['text']) })} />
      )}
      {director && report?.status === 'DRAFT' && <CommandForm portal="admin" name="submitReviewReport" document={SubmitReviewReportDocument} idempotent input={() => ({ cycleId })} />}
    </Sheet>
  );
}
