import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from '@award/microfrontend/router';
import { useLanguage, useTexts } from '@award/messages/react';
import { Foot } from './foot.tsx';
import { Masthead } from './masthead.tsx';
import './frame.css';

/** Head, content and foot of every page. Opening another page moves the focus to its content, as loading one would. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const t = useTexts('shell');
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className="frame">
      <a className="skip" href="#main">{t('skip')}</a>
      <Masthead />
      <main id="main" tabIndex={-1} ref={main}>{children}</main>
      <Foot />
    </div>
  );
}
