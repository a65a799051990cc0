/** The one range that a request asks for, both ends included; null for the whole file (also when several are asked for). */
export function rangeOf(header: string | undefined, bytes: number): { start: number; end: number } | 'UNSATISFIABLE' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [, first, last] = match;
  // `-500` are the last 500 bytes.
  const start = first === '' ? Math.max(bytes - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return start > end || start >= bytes ? 'UNSATISFIABLE' : { start, end };
}
