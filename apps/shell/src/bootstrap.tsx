import { createRoot } from 'react-dom/client';
import { BrowserRouter } from '@award/microfrontend/router';
import { speak } from '@award/messages';
import { restoreColourScheme } from '@award/ui/gazette';
import { Shell } from './shell.tsx';
import { preferredLanguage } from './language/preferred-language.ts';
import { provide } from './provide.ts';
import { registerPortals } from './remotes/register-portals.ts';
import { SessionProvider } from './session/session-provider.tsx';

restoreColourScheme();
registerPortals();
await speak(preferredLanguage());

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
createRoot(root).render(
  <BrowserRouter>
    <SessionProvider>
      <Shell />
    </SessionProvider>
  </BrowserRouter>,
);

// Keeps the never-called module in the build.
Object.assign(globalThis, { __awardProvide: provide });
