import { useTexts } from '@award/messages/react';

/** The first password or client secret in what a command answered, or null. */
export function secretOf(thing: unknown): string | null {
  if (typeof thing !== 'object' || thing === null) return null;
  if ('initialPassword' in thing && typeof thing.initialPassword === 'string') return thing.initialPassword;
  return 'clientSecret' in thing && typeof thing.clientSecret === 'string' ? thing.clientSecret : null;
}

/** A secret that is shown this once. */
export function Secret({ secret }: { readonly secret: string | null }) {
  const t = useTexts('admin');
  if (secret === null) return null;
  return <div className="ad-secret" role="status"><p>{t('people.secret')}</p><p><code>{secret}</code></p></div>;
}
