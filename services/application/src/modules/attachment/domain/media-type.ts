interface Signature {
  readonly mediaType: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/** First bytes of the kinds of files that are taken; in this order. */
const SIGNATURES: readonly Signature[] = [
  { mediaType: 'application/pdf', at: 0, bytes: ascii('%PDF-') },
  { mediaType: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', at: 0, bytes: ascii('GIF8') },
  { mediaType: 'image/webp', at: 8, bytes: ascii('WEBP') },
  { mediaType: 'image/tiff', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { mediaType: 'video/mp4', at: 4, bytes: ascii('ftyp') },
  { mediaType: 'audio/mpeg', at: 0, bytes: ascii('ID3') },
  // Word, Excel and PowerPoint since 2007, OpenDocument and OFD are archives of this kind, too.
  { mediaType: 'application/zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { mediaType: 'application/x-cfb', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

const OF_ARCHIVE: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ofd: 'application/ofd',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

const OF_COMPOUND: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  wps: 'application/vnd.ms-works',
};

/** How many first bytes `mediaTypeOf` wants. */
export const SNIFFED_BYTES = 512;

/**
 * The media type by what the file begins with, never by what the sender says; the name only tells office formats that
 * share one container apart.
 * @returns null for a kind that is not taken, such as a program or a web page
 */
export function mediaTypeOf(head: Uint8Array, name: string): string | null {
  const found = SIGNATURES.find(({ at, bytes }) => bytes.every((byte, place) => head[at + place] === byte))?.mediaType;
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (found === 'application/zip') return OF_ARCHIVE[ending] ?? found;
  if (found === 'application/x-cfb') return OF_COMPOUND[ending] ?? null;
  if (found) return found;
  return ['txt', 'csv'].includes(ending) && isText(head) ? 'text/plain' : null;
}

function isText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  // A sign of several bytes may be cut by the end of the sample, so the last three bytes are not judged.
  const sample = head.length >= SNIFFED_BYTES ? head.subarray(0, -3) : head;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return !/<(!doctype|html|script|svg)/i.test(text);
  } catch {
    return false;
  }
}
