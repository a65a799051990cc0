import type { FileLabel } from '../commands/attach-file.ts';
import { fileName } from '../domain/file-name.ts';
import { ATTACHMENT_PURPOSES } from '../domain/purpose.ts';
import type { AttachmentPurpose } from '../domain/purpose.ts';

/** What the query of an upload says of the file; null when name or purpose are missing or unknown. */
export function labelOf(query: URLSearchParams): FileLabel | null {
  const purpose = query.get('purpose') ?? '';
  const name = fileName(query.get('name') ?? '');
  if (name === null || !(ATTACHMENT_PURPOSES as readonly string[]).includes(purpose)) return null;
  return {
    name,
    purpose: purpose as AttachmentPurpose,
    applicationId: query.get('applicationId'),
    cycleId: query.get('cycleId'),
    sectionId: query.get('sectionId') || null,
    tradeSecret: query.get('tradeSecret') === 'true',
  };
}
