import { registerCatalogue } from '@award/messages';
import type { RemoteModule } from '@award/microfrontend';
import { Route, Routes } from '@award/microfrontend/router';
import { HomePage } from './home/home-page.tsx';

registerCatalogue('applicant', (language) => import(`./messages/${language}.json`));

/** The portal's pages; the shell mounts them at `/applicant/*`. */
export const App: RemoteModule['App'] = () => (
  <Routes>
    <Route index element={<HomePage />} />
  </Routes>
);

/** The portal's menu. */
export const navigation: RemoteModule['navigation'] = [{ path: '', text: 'applicant:nav.home', roles: ['APPLICANT'] }];
