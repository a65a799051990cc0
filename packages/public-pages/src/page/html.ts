/** Markup that is safe to send as it is. Everything else is escaped when it is put into some. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | null | undefined | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function rendered(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return String(content).replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
  return content.map(rendered).join('');
}

/** Template of markup: text in it is escaped, lists are joined, nothing is written for null, undefined and false. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(strings.reduce((text, string, index) => text + string + (index < contents.length ? rendered(contents[index]) : ''), ''));
}
