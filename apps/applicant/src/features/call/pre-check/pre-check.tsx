import { useQuery } from '@award/graphql-client';
import { useArticle, useLanguage, useLocalText, useTexts } from '@award/messages/react';
import { Badge, BeijingDate, Loaded, RefusalPanel } from '@award/ui';
import type { BadgeTone } from '@award/ui';
import { EligibilityPreCheckDocument } from '../../../gql/graphql.ts';
import type { PreCheckClauseFragment } from '../../../gql/graphql.ts';
import { verdictOf } from './verdict.ts';

const TONES: Record<PreCheckClauseFragment['outcome'], BadgeTone> = { PASS: 'good', FAIL: 'overrun', NOT_COMPUTED: 'plain' };

/** How an organization stands to each condition today (Art. 9, 15, 19), before anything is written. */
export function PreCheck({ cycleId, organizationId }: { readonly cycleId: string; readonly organizationId: string }) {
  const t = useTexts('applicant');
  const language = useLanguage().graphql;
  const query = useQuery(EligibilityPreCheckDocument, { variables: { cycleId, organizationId, language } });
  return (
    <Loaded query={query}>
      {({ eligibilityPreCheck: clauses }) => {
        const verdict = verdictOf(clauses);
        return (
          <>
            <p className="ap-verdict" data-standing={verdict.standing} role="status">
              {t(`preCheck.verdict.${verdict.standing}`)} {verdict.from !== null && <strong><BeijingDate on={verdict.from} /></strong>}
            </p>
            <ol className="ap-clauses" aria-label={t('preCheck.clauses')}>
              {clauses.map((clause) => <Clause key={clause.id} clause={clause} />)}
            </ol>
          </>
        );
      }}
    </Loaded>
  );
}

function Clause({ clause }: { readonly clause: PreCheckClauseFragment }) {
  const t = useTexts('applicant');
  const article = useArticle();
  const local = useLocalText();
  return (
    <li>
      <p>
        <Badge tone={TONES[clause.outcome]}>{t(`preCheck.outcome.${clause.outcome}`)}</Badge> {local(clause.description)} <span className="ap-soft">{article(clause.article)}</span>
      </p>
      {clause.refusal && <RefusalPanel refusal={clause.refusal} action={t('preCheck.pass')} />}
    </li>
  );
}
