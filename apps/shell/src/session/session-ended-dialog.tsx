import { useEffect, useState } from 'react';
import { onSessionEnded, settleSignIn } from '@award/graphql-client';
import { useSession } from '@award/microfrontend';
import { useTexts } from '@award/messages/react';
import { Button } from '@award/ui/gazette';
import { Dialog } from '@award/ui/overlay';
import { resumeSession } from './resume-session.ts';
import { announceSession, onSessionNews } from './session-channel.ts';

/**
 * The session has ended while someone works: they sign in again in a new window, and what was sent in vain is sent
 * once more. The page stays as it is all the while.
 */
export function SessionEndedDialog() {
  const t = useTexts('shell');
  const { session } = useSession();
  const [open, setOpen] = useState(false);
  const [stranger, setStranger] = useState(false);
  useEffect(() => onSessionEnded(() => setOpen(true)), []);
  useEffect(() => {
    if (!open) return undefined;
    return onSessionNews('signed-in', async () => {
      const result = await resumeSession(session);
      setStranger(result === 'stranger');
      if (result !== 'resumed') return;
      announceSession('changed');
      settleSignIn(true);
      setOpen(false);
    });
  }, [open, session]);
  const giveUp = () => {
    settleSignIn(false);
    setOpen(false);
  };
  return (
    <Dialog
      open={open}
      title={t('ended.title')}
      onClose={giveUp}
      footer={<Button tone="primary" onClick={() => window.open('/sign-in?next=/signed-in', 'award-sign-in', 'width=520,height=680')}>{t('ended.signIn')}</Button>}
    >
      <p>{t('ended.detail')}</p>
      {stranger && <p className="aw-error" role="alert">{t('ended.stranger')}</p>}
    </Dialog>
  );
}
