import type { DraftDocument } from './objection-draft.ts';

/** What one request may carry in documents, in bytes before base64: the gateway's limit leaves room for no more. */
export const MOST_BYTES_TOGETHER = 20 * 1024 * 1024;

/** The largest document that the server takes, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Reads a file as it is sent. */
export function readDocument(file: File): Promise<DraftDocument> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.addEventListener('load', () => resolve({ name: file.name, contentBase64: String(reader.result).replace(/^[^,]*,/, '') }));
    reader.readAsDataURL(file);
  });
}

/** The bytes of documents as they were before base64. */
export function bytesOf(documents: readonly DraftDocument[]): number {
  return documents.reduce((sum, document) => sum + Math.floor((document.contentBase64.length * 3) / 4), 0);
}
