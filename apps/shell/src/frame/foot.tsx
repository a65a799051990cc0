import { useTexts } from '@award/messages/react';

/** Who runs this, and in which time. */
export function Foot() {
  const t = useTexts('shell');
  return (
    <footer className="foot">
      <div>
        <p>{t('foot.office')}</p>
        <p>{t('foot.time')}</p>
      </div>
    </footer>
  );
}
