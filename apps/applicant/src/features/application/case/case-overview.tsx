import { useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { FactList, Sheet, Timeline } from '@award/ui';
import { Remarks } from '../correction/remarks.tsx';
import { Outcome } from '../outcome/outcome.tsx';
import { Receipt } from '../submission/receipt.tsx';
import type { Case } from './case-facts.ts';
import { MissingThings } from './missing-things.tsx';

const BEING_WRITTEN: readonly Case['stage'][] = ['DRAFT', 'INTERNAL_NOTICE', 'RETURNED'];
const NEWEST = 5;

/** The case at a glance: what came out of it, what was sent back, what is missing, what happened last. */
export function CaseOverview({ application, base }: { readonly application: Case; readonly base: string }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const { recommendingUnit: unit } = application;
  const newest = [...application.timeline].sort((a, b) => b.at.localeCompare(a.at)).slice(0, NEWEST);
  return (
    <div className="ap-columns">
      <div>
        <Outcome application={application} />
        <Remarks application={application} base={base} />
        {BEING_WRITTEN.includes(application.stage) && <MissingThings application={application} base={base} />}
        {application.submission && <Receipt submission={application.submission} />}
      </div>
      <div>
        <Sheet title={t('case.facts')} aside={<Link to={`${base}/file`}>{t('file.open')}</Link>}>
          <FactList
            facts={[
              { label: t('case.organization'), value: <Link to={`/applicant/organizations/${application.organization.id}`}>{application.organization.name}</Link> },
              { label: t('unit.title'), value: unit ? local(unit.name) : t('unit.notChosen') },
              { label: t('unit.issuer'), value: unit && local(unit.issuer) },
            ]}
          />
        </Sheet>
        <Sheet title={t('case.newest')} aside={<Link to={`${base}/record`}>{t('case.wholeRecord')}</Link>}>
          <Timeline entries={newest} />
        </Sheet>
      </div>
    </div>
  );
}
