import { NavLink } from '@award/microfrontend/router';
import { useLanguage, useTexts } from '@award/messages/react';

/** `server`: a page that the server renders, readable without scripts; it is opened, not routed to. */
const ENTRIES = [
  { path: '/notices', text: 'nav.notices', server: true },
  { path: '/honours', text: 'nav.honours', server: true },
  { path: '/certificates', text: 'nav.certificate', server: true },
  { path: '/objection', text: 'nav.objection', server: false },
  { path: '/sanctions', text: 'nav.sanctions', server: true },
  { path: '/rules', text: 'nav.rules', server: false },
] as const;

/** The public matters. */
export function PublicNav() {
  const t = useTexts('shell');
  const { language } = useLanguage();
  const suffix = language === 'en' ? '?lang=en' : '';
  return (
    <nav className="public-nav" aria-label={t('nav.label')}>
      <ul>
        <li><NavLink to="/" end>{t('nav.home')}</NavLink></li>
        {ENTRIES.map(({ path, text, server }) => (
          <li key={path}>{server ? <a href={path + suffix}>{t(text)}</a> : <NavLink to={path}>{t(text)}</NavLink>}</li>
        ))}
      </ul>
    </nav>
  );
}
