import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { speak } from '@award/messages';
import type { Language } from '@award/messages';

/** The markup of a part as it is first shown, in a language; enough where no browser is needed. */
export async function show(part: ReactNode, language: Language = 'zh-CN'): Promise<string> {
  await speak(language);
  return renderToStaticMarkup(<MemoryRouter>{part}</MemoryRouter>);
}

/** The text that a reader gets, without markup and doubled blanks. */
export function textOf(markup: string): string {
  return markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim();
}
