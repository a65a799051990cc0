import { useState } from 'react';
import { useApolloClient } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, CheckBox, FileList, FileUpload } from '@award/ui';
import type { AttachmentPurpose } from '../../../gql/graphql.ts';
import type { Case } from '../case/case-facts.ts';
import { RemoveFile } from './remove-file.tsx';

export interface CaseFilesProps {
  readonly application: Pick<Case, 'id' | 'attachments'>;
  readonly purpose: AttachmentPurpose;
  /** Only the evidence of this section. */
  readonly sectionId?: string;
  /** Files may be sent and removed now. */
  readonly writing: boolean;
}

/** Files of one purpose: list, download, removal, and upload with a mark for trade secrets (Art. 11(2), 22). */
export function CaseFiles({ application, purpose, sectionId, writing }: CaseFilesProps) {
  const t = useTexts('applicant');
  const client = useApolloClient();
  const [tradeSecret, setTradeSecret] = useState(false);
  const [removing, setRemoving] = useState<{ id: string; name: string } | null>(null);
  const files = application.attachments.filter((file) => file.purpose === purpose && (sectionId === undefined || file.sectionId === sectionId));
  return (
    <div className="aw-stack">
      <FileList
        files={files}
        action={(file) => writing && <Button size="small" onClick={() => setRemoving({ id: file.id, name: file.name })}>{t('attachment.remove')}<span className="aw-hidden"> {file.name}</span></Button>}
      />
      {writing && (
        <div>
          <FileUpload
            label={t('attachment.add')}
            target={{ purpose, applicationId: application.id, ...(sectionId === undefined ? {} : { sectionId }), tradeSecret }}
            onUploaded={() => void client.refetchQueries({ include: 'active' })}
          />
          <CheckBox checked={tradeSecret} onChange={(event) => setTradeSecret(event.target.checked)} detail={t('attachment.tradeSecretDetail')}>
            {t('attachment.tradeSecret')}
          </CheckBox>
        </div>
      )}
      {removing !== null && <RemoveFile file={removing} onClose={() => setRemoving(null)} />}
    </div>
  );
}
