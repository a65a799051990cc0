import { useEffect } from 'react';
import { useTexts } from '@award/messages/react';
import { announceSession } from './session-channel.ts';

/** Where the sign-in window of an ended session arrives: it tells the waiting window and closes itself. */
export default function SignedInPage() {
  const t = useTexts('shell');
  useEffect(() => {
    announceSession('signed-in');
    close();
  }, []);
  return (
    <div className="page">
      <h1>{t('ended.done')}</h1>
      <p>{t('ended.doneDetail')}</p>
    </div>
  );
}
