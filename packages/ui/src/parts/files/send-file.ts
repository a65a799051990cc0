/** Where and as what a file is sent: `/files` with the parameters that the receiving service asks for. */
export interface FileTarget {
  readonly purpose: string;
  readonly applicationId?: string;
  /** a voucher belongs to a cycle's budget, not to a case */
  readonly cycleId?: string;
  readonly sectionId?: string;
  readonly tradeSecret?: boolean;
}

/** Sends one file and answers its id. `onProgress` is told the part sent, 0–1. Rejects with the server's sentence where it gives one. */
export function sendFile(file: File, target: FileTarget, onProgress: (part: number) => void): Promise<string> {
  const parameters = new URLSearchParams({ name: file.name });
  for (const [key, value] of Object.entries(target)) if (value !== undefined) parameters.set(key, String(value));
  // XMLHttpRequest, because fetch does not tell how much of an upload is sent.
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.open('POST', `/files?${parameters.toString()}`);
    request.setRequestHeader('x-award-request', '1');
    request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type);
    request.upload.addEventListener('progress', (event) => event.lengthComputable && onProgress(event.loaded / event.total));
    request.addEventListener('error', () => reject(new Error('')));
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText);
      if (request.status < 300 && typeof answer['id'] === 'string') resolve(answer['id']);
      else reject(new Error(sentenceOf(answer)));
    });
    request.send(file);
  });
}

/** The sentence of a refusal, in the language of the page; empty where the server gave none. */
function sentenceOf({ refusal }: Record<string, unknown>): string {
  if (typeof refusal !== 'object' || refusal === null || !('message' in refusal)) return '';
  const { message } = refusal;
  if (typeof message !== 'object' || message === null) return '';
  const texts = message as { readonly zh?: unknown; readonly en?: unknown };
  const text = document.documentElement.lang === 'en' ? texts.en : texts.zh;
  return typeof text === 'string' ? text : '';
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
