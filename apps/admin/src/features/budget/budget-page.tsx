import { useState } from 'react';
import { CommandForm, fenOf } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingDate, BeijingTime, FileList, FileUpload, Loaded, Money, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { ForCycle } from '../../acting/for-cycle.tsx';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { CycleBudgetDocument, RecordAppropriationDocument, RecordExpenditureDocument } from '../../gql/graphql.ts';
import type { ExpenditurePurpose } from '../../gql/graphql.ts';

const PURPOSES: readonly ExpenditurePurpose[] = ['EXPERT_FEES', 'TRAVEL', 'VENUE', 'PUBLICITY', 'CERTIFICATES', 'TRAINING', 'OTHER'];

/** The money of a cycle: appropriated by finance, spent on the review, never taken from applicants (Art. 15). */
export function BudgetPage() {
  const t = useTexts('admin');
  return (
    <>
      <PageTitle title={t('budget.title')} lead={t('budget.lead')} />
      <ForCycle>{(cycleId) => <OfCycle key={cycleId} cycleId={cycleId} />}</ForCycle>
    </>
  );
}

function OfCycle({ cycleId }: { readonly cycleId: string }) {
  const t = useTexts('admin');
  const { office } = useActing();
  const [voucherId, setVoucherId] = useState<string | null>(null);
  const query = useQuery(CycleBudgetDocument, { variables: { cycleId } });
  return (
    <Loaded query={query}>
      {({ budget }) => (
        <>
          <Sheet title={t('budget.appropriations')} aside={budget && <span>{t('budget.balance')} <Money fen={budget.balance} /></span>}>
            <DataTable caption={t('budget.appropriations')} quiet rows={budget?.appropriations ?? []} rowKey={(row) => row.id} empty={<p>{t('budget.none')}</p>} columns={[
              { key: 'year', title: t('column.year'), cell: (row) => row.year },
              { key: 'amount', title: t('column.amount'), align: 'end', cell: (row) => <Money fen={row.amount} /> },
              { key: 'document', title: t('column.document'), cell: (row) => row.documentNumber },
              { key: 'at', title: t('column.at'), cell: (row) => <BeijingTime at={row.recordedAt} /> },
            ]} />
            {office && (
              <CommandForm portal="admin" name="recordAppropriation" document={RecordAppropriationDocument}
                fields={[{ name: 'year', kind: 'number', required: true }, { name: 'amount', kind: 'yuan', required: true }, { name: 'documentNumber', kind: 'text', required: true }]}
                input={(values) => ({ cycleId, year: Number(values['year']), amount: fenOf(values['amount']), documentNumber: values['documentNumber'] ?? '' })} />
            )}
          </Sheet>
          <Sheet title={t('budget.expenditures')}>
            <DataTable caption={t('budget.expenditures')} quiet rows={budget?.expenditures ?? []} rowKey={(row) => row.id} empty={<p>{t('budget.none')}</p>} columns={[
              { key: 'on', title: t('column.date'), cell: (row) => <BeijingDate on={row.spentOn} /> },
              { key: 'purpose', title: t('column.purpose'), cell: (row) => t(`purpose.${row.purpose}`) },
              { key: 'amount', title: t('column.amount'), align: 'end', cell: (row) => <Money fen={row.amount} /> },
              { key: 'note', title: t('column.note'), cell: (row) => row.note },
              { key: 'voucher', title: t('column.voucher'), cell: (row) => (row.voucher ? <FileList files={[row.voucher]} /> : '—') },
            ]} />
            {office && <FileUpload label={t('budget.voucher')} target={{ purpose: 'VOUCHER', cycleId }} onUploaded={setVoucherId} />}
            {voucherId !== null && <p role="status">{t('budget.voucherKept')}</p>}
            {office && (
              <CommandForm portal="admin" name="recordExpenditure" document={RecordExpenditureDocument} idempotent onDone={() => setVoucherId(null)}
                fields={[
                  { name: 'purpose', kind: 'choice', required: true, options: choices(PURPOSES, (value) => t(`purpose.${value}`)) }, { name: 'amount', kind: 'yuan', required: true },
                  { name: 'spentOn', kind: 'date', required: true }, { name: 'note', kind: 'text', required: true },
                ]}
                input={(values) => ({ cycleId, purpose: values['purpose'] as ExpenditurePurpose, amount: fenOf(values['amount']), spentOn: values['spentOn'] ?? '', note: values['note'] ?? '', voucherId })} />
            )}
          </Sheet>
        </>
      )}
    </Loaded>
  );
}
