import { useState } from 'react';
import { useTexts } from '@award/messages/react';
import { FilePicker } from '../controls/file-picker.tsx';
import { bytesText } from './bytes.ts';
import { sendFile } from './send-file.ts';
import type { FileTarget } from './send-file.ts';
import './files.css';

export interface FileUploadProps {
  readonly label: string;
  readonly target: FileTarget;
  /** Called with the id of each file that has arrived: usually refetches the case. */
  readonly onUploaded: (id: string) => void;
  /** As of `<input accept>`; all kinds when omitted. */
  readonly accept?: string;
  readonly disabled?: boolean;
}

interface Sending {
  readonly name: string;
  readonly bytes: number;
  readonly part: number;
  readonly failure: string | null;
}

/** Choose or drop files; each is sent at once with its progress in sight. */
export function FileUpload({ label, target, onUploaded, accept, disabled = false }: FileUploadProps) {
  const t = useTexts('ui');
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const change = (name: string, update: Partial<Sending> | null) =>
    setSending((all) => all.flatMap((each) => (each.name !== name ? [each] : update === null ? [] : [{ ...each, ...update }])));
  const sendOne = async (file: File) => {
    setSending((all) => [...all.filter((each) => each.name !== file.name), { name: file.name, bytes: file.size, part: 0, failure: null }]);
    try {
      const uploaded = await sendFile(file, target, (part) => change(file.name, { part }));
      change(file.name, null);
      onUploaded(uploaded);
    } catch (error) {
      change(file.name, { failure: error instanceof Error && error.message !== '' ? error.message : t('upload.failed') });
    }
  };
  const send = (files: readonly File[]) => files.forEach((file) => void sendOne(file));
  return (
    <div
      className="aw-upload"
      data-over={over}
      onDragOver={(event) => { event.preventDefault(); setOver(!disabled); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); if (!disabled) send([...event.dataTransfer.files]); }}
    >
      <div className="aw-row">
        <FilePicker multiple accept={accept} disabled={disabled} onFiles={send}>{label}</FilePicker>
        <span className="aw-hint">{t('upload.drop')}</span>
      </div>
      <div aria-live="polite">
        {sending.map((file) => (
          <p key={file.name}>
            {file.name} <small>{bytesText(file.bytes)}</small>{' '}
            {file.failure === null ? <progress value={file.part} aria-label={t('upload.sending', { name: file.name })} /> : <span className="aw-error">{file.failure}</span>}
          </p>
        ))}
      </div>
    </div>
  );
}
