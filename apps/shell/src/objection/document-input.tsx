import { useState } from 'react';
import { useTexts } from '@award/messages/react';
import { Button, FilePicker, Labelled } from '@award/ui/gazette';
import type { DraftDocument } from './objection-draft.ts';
import { bytesOf, MOST_BYTES, MOST_BYTES_TOGETHER, readDocument } from './read-document.ts';

export interface DocumentInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly documents: readonly DraftDocument[];
  readonly most: number;
  readonly onChange: (documents: readonly DraftDocument[]) => void;
}

/** Photographs or files, from a phone's camera as well; each can be taken out again. */
export function DocumentInput({ label, hint, documents, most, onChange }: DocumentInputProps) {
  const t = useTexts('objection');
  const [problem, setProblem] = useState<string | undefined>();
  const add = async (chosen: readonly File[]) => {
    const tooLarge = chosen.find((file) => file.size > MOST_BYTES);
    setProblem(tooLarge === undefined ? undefined : t('objection.tooLarge', { name: tooLarge.name }));
    const read = await Promise.all(chosen.filter((file) => file.size <= MOST_BYTES).map(readDocument));
    const together = (most === 1 ? read : [...documents, ...read]).slice(0, most);
    if (bytesOf(together) > MOST_BYTES_TOGETHER) setProblem(t('objection.tooLargeTogether'));
    else onChange(together);
  };
  return (
    <Labelled label={label} hint={hint} error={problem}>
      {(attributes) => (
        <>
          <FilePicker {...attributes} accept="image/*,.pdf" multiple={most > 1} onFiles={(files) => void add(files)}>{t('objection.choose')}</FilePicker>
          {documents.map((document) => (
            <div className="aw-row" key={document.name}>
              <span>{document.name}</span>
              <Button size="small" tone="quiet" onClick={() => onChange(documents.filter((each) => each !== document))}>
                {t('objection.takeOut')}
              </Button>
            </div>
          ))}
        </>
      )}
    </Labelled>
  );
}
