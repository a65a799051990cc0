import { useTexts } from '@award/messages/react';

/** `server`: rendered by the server, so a plain link. */
const SERVICES = [
  { path: '/objection', key: 'objection' },
  { path: '/objection/follow', key: 'follow' },
  { path: '/certificates', key: 'certificate' },
  { path: '/rules', key: 'rules' },
] as const;

/** What anyone can do here. */
export function Services() {
  const t = useTexts('shell');
  return (
    <section className="home-part">
      <h2>{t('home.services')}</h2>
      <ul className="home-services">
        {SERVICES.map(({ path, key }) => (
          <li key={path}>
            <a href={path}>{t(`services.${key}.title`)}</a>
            <p>{t(`services.${key}.detail`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
