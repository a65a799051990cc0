import { useEffect, useState } from 'react';
import { onSessionEnded, settleSignIn } from '@award/graphql-client';
import { useSession } from '@award/microfrontend';
import { useTexts } from '@award/messages/react';
import { Button } from '@award/ui/gazette';
import { Dialog } from '@award/ui/overlay';
import { onSignedIn } from './signed-in-channel.ts';

/**
 * The session has ended while someone works: they sign in again in a new window, and what was sent in vain is sent
 * once more. Only for the same person in the same role: another one must not send what the first has typed.
 */
export function SessionEndedDialog() {
  const t = useTexts('shell');
  const { session, refresh, actAs } = useSession();
  const [open, setOpen] = useState(false);
  const [stranger, setStranger] = useState(false);
  useEffect(() => onSessionEnded(() => setOpen(true)), []);
  useEffect(
    () =>
      onSignedIn(async () => {
        const before = session;
        const now = await refresh();
        if (now.person === null) return;
        if (before.person !== null && now.person.id !== before.person.id) {
          setStranger(true);
          return;
        }
        const same = now.available.find((grant) => grant.grantId === before.acting?.grantId);
        if (same !== undefined && now.acting?.grantId !== same.grantId) await actAs(same.grantId);
        settleSignIn(true);
        setOpen(false);
      }),
    [session, refresh, actAs],
  );
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
