import { Html, html } from './html.ts';
import type { Language } from './language.ts';
import { AUTO_SUBMIT, STYLE } from './style.ts';
import { TEXTS } from './texts.ts';
import type { PageTexts } from './texts.ts';

/** What every page knows. */
export interface PageContext {
  readonly language: Language;
  /** the page's own address without its language, for the link to the other one; null where it cannot be asked for again */
  readonly self: string | null;
}

export const textsOf = (context: PageContext): PageTexts => TEXTS[context.language];

/** An address that keeps the language chosen on the page. */
export const within = (context: PageContext, path: string): string => `${path}?lang=${context.language}`;

export interface Layout {
  readonly title: string;
  readonly body: Html;
  readonly autoSubmit?: boolean;
}

/** One page: the seal and the award's name, a sheet, and the other language. */
export function layout(context: PageContext, { title, body, autoSubmit = false }: Layout): string {
  const texts = textsOf(context);
  const other: Language = context.language === 'en' ? 'zh-CN' : 'en';
  return html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${texts.award}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header><span class="seal" aria-hidden="true">质</span><p>${texts.award}</p></header>
<main>
<h1>${title}</h1>
${body}
</main>
${context.self !== null && html`<footer><a href="${context.self}?lang=${other}" lang="${other}" hreflang="${other}">${texts.otherLanguage}</a></footer>`}
${autoSubmit && html`<script>${new Html(AUTO_SUBMIT)}</script>`}
</body>
</html>`.text;
}
