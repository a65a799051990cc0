import { useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Sheet } from '@award/ui';
import type { Case } from './case-facts.ts';
import { placeOfMissing } from './places.ts';

/** How far the application is, and every missing thing as a link to where it is put right. */
export function MissingThings({ application: { completeness }, base }: { readonly application: Case; readonly base: string }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  return (
    <Sheet title={t('missing.title')} aside={<span className="aw-number">{t('missing.progress', { done: completeness.done, total: completeness.total })}</span>}>
      <progress className="ap-progress" value={completeness.done} max={Math.max(completeness.total, 1)} aria-label={t('missing.title')} />
      {completeness.missing.length === 0 ? (
        <p className="ap-done">{t('missing.nothing')}</p>
      ) : (
        <ul className="ap-todo">
          {completeness.missing.map((thing) => (
            <li key={thing.path}><Link to={`${base}/${placeOfMissing(thing.path)}`}>{local(thing.what)}</Link></li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
