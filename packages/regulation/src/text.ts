/** A language of the screens; Chinese comes first. */
export type Language = 'zh' | 'en';

/** The same words in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A Text made of its two languages. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** Several Texts as one enumeration: `甲、乙` and `A, B`. */
export function joined(texts: readonly Text[]): Text {
  return { zh: texts.map((each) => each.zh).join('、'), en: texts.map((each) => each.en).join(', ') };
}

/** Replaces each `{key}` by what `valueOf` gives for it. @throws RangeError for a key without a value. */
export function filled(template: string, valueOf: (key: string) => string | undefined): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, key: string) => {
    const value = valueOf(key);
    if (value === undefined) throw new RangeError(`no value for {${key}} in ${JSON.stringify(template)}`);
    return value;
  });
}

/** The keys that a template asks for. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
}

/** `2026年11月23日` or `2026-11-23`; any other value as it is written. */
export function shown(value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value));
  return date && language === 'zh' ? `${date[1]}年${Number(date[2])}月${Number(date[3])}日` : String(value);
}
