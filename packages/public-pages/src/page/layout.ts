import { Html as Raw, html } from './html.ts';
import type { Content, Html } from './html.ts';
import type { Speech } from './speech.ts';
import { STYLE } from './style.ts';

export interface PageParts {
  readonly speech: Speech;
  /** Of the browser's tab. */
  readonly title: string;
  /** Path of the page without its query, to mark it in the menu and to link to its other language. */
  readonly path: string;
  readonly wide?: boolean;
  readonly content: Content;
}

const MENU = [
  ['/notices', 'nav.notices'],
  ['/honours', 'nav.honours'],
  ['/certificates', 'nav.certificates'],
  ['/objection', 'nav.objection'],
  ['/sanctions', 'nav.sanctions'],
] as const;

/** The award's mark, as the shell draws it. */
const SEAL = new Raw(
  '<svg width="34" height="34" viewBox="0 0 44 44" aria-hidden="true"><rect x="1" y="1" width="42" height="42" rx="3" fill="var(--seal-fill)"/><rect x="4.5" y="4.5" width="35" height="35" rx="1" fill="none" stroke="var(--on-seal)" stroke-width="1.2"/><text x="22" y="23.5" fill="var(--on-seal)" font-family="var(--serif)" font-size="25" font-weight="700" text-anchor="middle" dominant-baseline="central">质</text></svg>',
);

/** A complete page: head, menu, content and foot, without scripts. */
export function layout({ speech, title, path, wide = false, content }: PageParts): string {
  const { t, language, href } = speech;
  const here = (entry: string) => path === entry || path.startsWith(`${entry}/`);
  const page: Html = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="/favicon.svg"><title>${title} · ${t('award')}</title><style>${new Raw(STYLE)}</style></head>
<body><a class="skip" href="#main">${t('skip')}</a>
<header class="head"><div class="row"><a class="brand" href="/">${SEAL}${t('awardFull')}</a><span>${language === 'en' ? html`<a href="${path}" lang="zh-CN">中文</a>` : html`<a href="${path}?lang=en" lang="en">English</a>`}</span></div>
<nav aria-label="${t('nav.label')}"><div class="row"><ul>${MENU.map(([entry, text]) => html`<li><a href="${href(entry)}"${here(entry) ? new Raw(' aria-current="page"') : ''}>${t(text)}</a></li>`)}</ul></div></nav></header>
<main id="main"${wide ? new Raw(' class="wide"') : ''}>${content}</main>
<footer><div class="row"><span>${t('foot.office')}</span><span>${t('foot.time')}</span></div></footer></body></html>
`;
  return page.text;
}
