import { useTexts } from '@award/messages/react';
import { RefusalPanel, Sheet } from '@award/ui';
import { offered } from '../case/case-facts.ts';
import type { Case } from '../case/case-facts.ts';
import { MissingThings } from '../case/missing-things.tsx';
import { Remarks } from '../correction/remarks.tsx';
import { HandIn } from './hand-in.tsx';
import { Receipt } from './receipt.tsx';

/** Handing in, for the first time or after a correction: what it still needs, what it does, and the receipt. */
export function SubmissionPart({ application, base }: { readonly application: Case; readonly base: string }) {
  const t = useTexts('applicant');
  const action = offered(application, 'resubmitApplication') ?? offered(application, 'submitApplication');
  return (
    <div>
      {application.submission && <Receipt submission={application.submission} />}
      <Remarks application={application} base={base} />
      {action && application.completeness.missing.length > 0 && <MissingThings application={application} base={base} />}
      {action ? (
        <Sheet title={action.label}>
          {action.refusal ? <RefusalPanel refusal={action.refusal} action={action.label} /> : <HandIn application={application} action={action} />}
        </Sheet>
      ) : (
        !application.submission && <Sheet title={t('case.part.submission')}><p>{t('submission.notYet')}</p></Sheet>
      )}
    </div>
  );
}
