import { actingRole, useSession } from '@award/microfrontend';
import type { NavEntry, Portal } from '@award/microfrontend';
import { NavLink } from '@award/microfrontend/router';
import { useTexts } from '@award/messages/react';

/** The portal's menu for the acting role. */
export function PortalMenu({ portal, entries }: { portal: Portal; entries: readonly NavEntry[] }) {
  const t = useTexts(portal);
  const shell = useTexts('shell');
  const role = actingRole(useSession().session);
  return (
    <nav aria-label={shell('nav.portal')} className="portal-menu">
      <ul>
        {entries
          .filter((entry) => entry.roles.includes(role))
          .map((entry) => (
            <li key={entry.path}>
              <NavLink to={entry.path === '' ? `/${portal}` : `/${portal}/${entry.path}`} end={entry.path === ''}>
                {t(entry.text.replace(`${portal}:`, ''))}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
