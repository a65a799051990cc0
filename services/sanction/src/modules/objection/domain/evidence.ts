import { createHash } from 'node:crypto';
import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';

/** A document as it was given with an objection or a report. */
export interface GivenDocument {
  name: string;
  contentBase64: string;
}

/** A document ready to be stored. */
export interface StoredDocument {
  name: string;
  content: Buffer;
  sha256: string;
}

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_DOCUMENTS = 10;

/** Decodes the documents, or says which one cannot be taken. */
export function documentsOf(given: readonly GivenDocument[]): StoredDocument[] | Refusal {
  if (given.length > MOST_DOCUMENTS) return refuse('INVALID_INPUT', { field: 'evidence', reason: `at most ${MOST_DOCUMENTS} documents` });
  const documents: StoredDocument[] = [];
  for (const { name, contentBase64 } of given) {
    const content = Buffer.from(contentBase64, 'base64');
    if (content.length === 0 || content.length > MOST_BYTES)
      return refuse('INVALID_INPUT', { field: name, reason: content.length === 0 ? 'the document is empty' : 'a document may have 10 MB at most' });
    documents.push({ name: name.slice(0, 200), content, sha256: createHash('sha256').update(content).digest('hex') });
  }
  return documents;
}
