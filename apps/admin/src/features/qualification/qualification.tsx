import { CommandForm, orNull } from '@award/command-form';
import { useLocalText, useTexts } from '@award/messages/react';
import { Badge, BeijingTime, RefusalPanel, Sheet } from '@award/ui';
import type { BadgeTone } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { RecordQualificationDocument, SignQualificationDocument } from '../../gql/graphql.ts';
import type { ClauseOutcome, OfficeCaseQuery, QualificationDecision } from '../../gql/graphql.ts';

const TONES: Readonly<Record<ClauseOutcome, BadgeTone>> = { PASS: 'good', FAIL: 'overrun', NOT_COMPUTED: 'plain' };
const DECISIONS: readonly QualificationDecision[] = ['PASS', 'REFUSE'];

/** The conditions as computed, and the Office's own finding: prepared by the clerk, signed by the director (Art. 9, 10, 11(4)). */
export function Qualification({ application }: { readonly application: NonNullable<OfficeCaseQuery['application']> }) {
  const t = useTexts('admin');
  const local = useLocalText();
  const { clerk, director } = useActing();
  const review = application.qualification;
  const open = application.stage === 'QUALIFICATION' && !review?.signedAt;
  if (!review && !open) return null;
  return (
    <Sheet title={t('qualification.title')} aside={review?.decision && <Badge tone={review.decision === 'PASS' ? 'good' : 'overrun'}>{t(`decision.${review.decision}`)}</Badge>}>
      <ul>
        {review?.eligibility.map((clause) => (
          <li key={clause.id}>
            <Badge tone={TONES[clause.outcome]}>{t(`clause.${clause.outcome}`)}</Badge> {local(clause.description)}
            {clause.refusal && <RefusalPanel refusal={clause.refusal} action={t('action.signQualification')} />}
          </li>
        ))}
      </ul>
      {review?.finding && <p>{review.finding}{review.reason && ` · ${review.reason}`} · {review.preparedBy} · {review.signedBy ?? t('unsigned')}{review.signedAt && <> <BeijingTime at={review.signedAt} /></>}</p>}
      {open && clerk && (
        <CommandForm portal="admin" name="recordQualification" document={RecordQualificationDocument}
          fields={[
            { name: 'complete', kind: 'check', value: review?.complete === false ? '' : 'yes' }, { name: 'proceduresSound', kind: 'check', value: review?.proceduresSound === false ? '' : 'yes' },
            { name: 'finding', kind: 'long', required: true, value: review?.finding ?? '' },
            { name: 'decision', kind: 'choice', required: true, value: review?.decision ?? '', options: choices(DECISIONS, (value) => t(`decision.${value}`)) },
            { name: 'reason', kind: 'long', value: review?.reason ?? '' },
          ]}
          input={(values) => ({
            applicationId: application.id, complete: values['complete'] === 'yes', proceduresSound: values['proceduresSound'] === 'yes', finding: values['finding'] ?? '',
            decision: values['decision'] as QualificationDecision, reason: orNull(values['reason']),
          })} />
      )}
      {open && director && review?.decision && <CommandForm portal="admin" name="signQualification" document={SignQualificationDocument} idempotent input={() => ({ applicationId: application.id })} />}
    </Sheet>
  );
}
