import { useState } from 'react';
import { PORTAL_OF, useSession } from '@award/microfrontend';
import type { Grant } from '@award/microfrontend';
import { useNavigate } from '@award/microfrontend/router';
import { useTexts } from '@award/messages/react';

/** The person's name, the one acting role, and the others a click away. */
export default function ActingRoles() {
  const t = useTexts('shell');
  const roles = useTexts('roles');
  const navigate = useNavigate();
  const { session, actAs } = useSession();
  const [changing, setChanging] = useState(false);
  const [failed, setFailed] = useState(false);
  const change = async (grant: Grant) => {
    setChanging(true);
    setFailed(false);
    try {
      await actAs(grant.grantId);
      const portal = PORTAL_OF[grant.role];
      await navigate(portal === null ? '/' : `/${portal}`);
    } catch {
      setFailed(true);
    }
    setChanging(false);
  };
  const nameOf = ({ role, scope, programme }: Grant) => [roles(role), scope?.name ?? programme?.name].filter(Boolean).join(' · ');
  return (
    <div className="acting">
      <div>
        <span>
          <strong>{session.person?.name}</strong> {t('account.actingAs')}
        </span>
        <ul aria-label={t('account.switchTo')}>
          {session.available.map((grant) => (
            <li key={grant.grantId}>
              <button
                type="button"
                aria-pressed={grant.grantId === session.acting?.grantId}
                disabled={changing}
                onClick={() => grant.grantId !== session.acting?.grantId && void change(grant)}
              >
                {nameOf(grant)}
              </button>
            </li>
          ))}
        </ul>
        {failed && <span role="alert" className="aw-error">{t('account.switchFailed')}</span>}
      </div>
    </div>
  );
}
