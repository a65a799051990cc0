const MOST_SIGNS = 200;

/** A file's name as it is kept and offered: no path, no control or direction signs, its ending kept when shortened; null when nothing is left. */
export function fileName(given: string): string | null {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  const clean = last.replace(/[\u0000-\u001F\u007F"<>|*?:\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').trim().replace(/^\.+/, '');
  if (clean === '') return null;
  const signs = [...clean];
  if (signs.length <= MOST_SIGNS) return clean;
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? '';
  return signs.slice(0, MOST_SIGNS - ending.length).join('') + ending;
}
