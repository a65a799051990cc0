import { useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, ClockChip } from '@award/ui';
import type { BadgeTone } from '@award/ui';
import type { OwnCaseFragment } from '../../gql/graphql.ts';
import { useLawTexts } from '../../parts/law-texts.ts';

const TONES: Partial<Record<OwnCaseFragment['stage'], BadgeTone>> = { AWARDED: 'gold', RETURNED: 'amber', DRAFT: 'plain', DISQUALIFIED: 'overrun', REVOKED: 'overrun' };

/** My organizations' cases, each with its one sentence and its clocks. */
export function OwnCases({ cases }: { readonly cases: readonly OwnCaseFragment[] }) {
  const t = useTexts('applicant');
  const stages = useTexts('stages');
  const local = useLocalText();
  const law = useLawTexts();
  return (
    <ul className="ap-cases" aria-label={t('overview.cases')}>
      {cases.map((each) => (
        <li key={each.id}>
          <p className="ap-soft">{each.number} · {local(each.cycle.title)} · {law.category(each.category)}</p>
          <h2><Link to={`/applicant/applications/${each.id}`}>{each.organization.name}</Link> <Badge tone={TONES[each.stage] ?? 'link'}>{stages(each.stage)}</Badge></h2>
          <p>{each.holder.sentence}</p>
          {each.clocks.length > 0 && (
            <div className="aw-row">
              {each.clocks.map((clock) => <ClockChip key={`${clock.kind} ${clock.startsOn}`} clock={clock} />)}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
