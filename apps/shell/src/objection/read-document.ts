import type { DraftDocument } from './objection-draft.ts';

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
