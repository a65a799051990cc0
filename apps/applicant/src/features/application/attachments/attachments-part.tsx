import { useTexts } from '@award/messages/react';
import { Sheet } from '@award/ui';
import { mayDo } from '../case/case-facts.ts';
import type { Case } from '../case/case-facts.ts';
import { CaseFiles } from './case-files.tsx';

/** All files of the case by what they are for. Evidence of a section is sent beside the section. */
export function AttachmentsPart({ application }: { readonly application: Case }) {
  const t = useTexts('applicant');
  const writing = mayDo(application, 'writeSection');
  const purposes = [...(application.organization.newField ? (['NEW_FIELD_PROOF'] as const) : []), 'EVIDENCE', 'OTHER'] as const;
  return (
    <div>
      {purposes.map((purpose) => (
        <Sheet key={purpose} title={t(`attachment.purpose.${purpose}`)}>
          <p className="ap-soft">{t(`attachment.detail.${purpose}`)}</p>
          <CaseFiles application={application} purpose={purpose} writing={writing} />
        </Sheet>
      ))}
      {(['INTERNAL_NOTICE_PROOF', 'OPINION_DOCUMENT'] as const)
        .filter((purpose) => application.attachments.some((file) => file.purpose === purpose))
        .map((purpose) => (
          <Sheet key={purpose} title={t(`attachment.purpose.${purpose}`)}>
            <CaseFiles application={application} purpose={purpose} writing={false} />
          </Sheet>
        ))}
    </div>
  );
}
