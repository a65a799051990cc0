import { CommandForm, orNull } from '@award/command-form';
import { useLocalText, useTexts } from '@award/messages/react';
import { Badge, BeijingTime, OfficialText, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { DraftOpinionDocument, HoldConsensusDocument, SignOpinionDocument } from '../../gql/graphql.ts';
import type { AssignmentPageQuery, OpinionRecommendation } from '../../gql/graphql.ts';

type Assignment = NonNullable<AssignmentPageQuery['assignment']>;

/** After the own sheet: the others', the consensus with its reasons, and the panel's opinion signed by all (I-9, R12). */
export function Consensus({ assignment, leads }: { readonly assignment: Assignment; readonly leads: boolean }) {
  const t = useTexts('reviewer');
  const local = useLocalText();
  const titleOf = (itemId: string): string => {
    const item = assignment.application.sections.find((section) => section.item.id === itemId)?.item;
    return item ? `${item.code} ${local(item.title)}` : itemId;
  };
  const { consensus, opinion } = assignment;
  const wide = consensus?.spreads.filter((spread) => spread.aboveThreshold && !spread.reason) ?? [];
  return (
    <>
      <Sheet title={t('sheets.title')}>
        <ul>{assignment.scoreSheets.map((sheet) => <li key={sheet.id}>{sheet.expert.name} · {t(`sheet.${sheet.status}`)} · {sheet.total.toFixed(1)}</li>)}</ul>
        {consensus && (
          <DataTable caption={t('consensus.spreads')} rows={consensus.spreads} rowKey={(row) => row.itemId} columns={[
            { key: 'item', title: t('column.item'), cell: (row) => titleOf(row.itemId) },
            { key: 'low', title: t('column.minimum'), align: 'end', cell: (row) => row.minimum },
            { key: 'high', title: t('column.maximum'), align: 'end', cell: (row) => row.maximum },
            { key: 'mean', title: t('column.mean'), align: 'end', cell: (row) => row.mean.toFixed(1) },
            { key: 'wide', title: t('column.spread'), cell: (row) => (row.aboveThreshold ? <Badge tone="amber">{row.reason ?? t('consensus.discuss')}</Badge> : '—') },
          ]} />
        )}
        {leads && !opinion?.complete && (
          <CommandForm portal="reviewer" name="holdConsensus" document={HoldConsensusDocument}
            fields={[...wide.map((spread) => ({ name: spread.itemId, kind: 'text' as const, label: t('consensus.reason', { item: titleOf(spread.itemId) }), required: true })), { name: 'minutes', kind: 'long', required: true, value: consensus?.minutes ?? '' }]}
            input={(values) => ({ assignmentId: assignment.id, changes: [], minutes: values['minutes'] ?? '', reasons: wide.map(({ itemId }) => ({ itemId, reason: values[itemId] ?? '' })) })} />
        )}
      </Sheet>
      <Sheet title={t('opinion.panel')} aside={opinion && <Badge tone={opinion.complete ? 'good' : 'amber'}>{t(opinion.complete ? 'opinion.complete' : 'opinion.signing')}</Badge>}>
        {opinion && (
          <>
            <p>{t(`recommendation.${opinion.recommendation}`)} · {opinion.score.toFixed(1)}</p>
            <OfficialText text={opinion.text} />
            <ul>{opinion.signatures.map((one) => <li key={one.expertId}>{one.name} · <BeijingTime at={one.signedAt} /></li>)}{opinion.dissent.map((one) => <li key={one.name}>{t('opinion.dissent')}：{one.name} {one.text}</li>)}</ul>
          </>
        )}
        {leads && !opinion?.complete && (
          <CommandForm portal="reviewer" name="draftOpinion" document={DraftOpinionDocument}
            fields={[{ name: 'text', kind: 'long', required: true, value: opinion?.text ?? '' }, { name: 'recommendation', kind: 'choice', required: true, options: (['ADVANCE', 'NOT_ADVANCE'] as const).map((value) => ({ value, label: t(`recommendation.${value}`) })) }]}
            input={(values) => ({ assignmentId: assignment.id, text: values['text'] ?? '', recommendation: values['recommendation'] as OpinionRecommendation })} />
        )}
        {opinion && !opinion.complete && (
          <CommandForm portal="reviewer" name="signOpinion" document={SignOpinionDocument} idempotent fields={[{ name: 'dissent', kind: 'long' }]} input={(values) => ({ assignmentId: assignment.id, dissent: orNull(values['dissent']) })} />
        )}
      </Sheet>
    </>
  );
}
