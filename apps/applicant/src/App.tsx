import { registerCatalogue } from '@award/messages';
import type { RemoteModule } from '@award/microfrontend';
import { Route, Routes } from '@award/microfrontend/router';
import { PageState } from '@award/ui';
import { CasePage } from './features/application/case/case-page.tsx';
import { PosterPage } from './features/application/internal-notice/poster-page.tsx';
import { WholeFilePage } from './features/application/print/whole-file-page.tsx';
import { CallPage } from './features/call/call-page.tsx';
import { CallsPage } from './features/call/calls-page.tsx';
import { NotificationsPage } from './features/notification/notifications-page.tsx';
import { OrganizationPage } from './features/organization/organization-page.tsx';
import { OrganizationsPage } from './features/organization/organizations-page.tsx';
import { RegisterPage } from './features/organization/register/register-page.tsx';
import { OverviewPage } from './features/overview/overview-page.tsx';
import { SupervisionPage } from './features/supervision/supervision-page.tsx';
import { SupervisionsPage } from './features/supervision/supervisions-page.tsx';
import './applicant.css';

registerCatalogue('applicant', (language) => import(`./messages/${language}.json`));

/** The portal's pages in the order of the procedure; the shell mounts them at `/applicant/*`. */
export const App: RemoteModule['App'] = () => (
  <Routes>
    <Route index element={<OverviewPage />} />
    <Route path="organizations" element={<OrganizationsPage />} />
    <Route path="organizations/register" element={<RegisterPage />} />
    <Route path="organizations/:id" element={<OrganizationPage />} />
    <Route path="calls" element={<CallsPage />} />
    <Route path="calls/:cycleId" element={<CallPage />} />
    <Route path="applications/:id/poster" element={<PosterPage />} />
    <Route path="applications/:id/file" element={<WholeFilePage />} />
    <Route path="applications/:id/*" element={<CasePage />} />
    <Route path="supervision" element={<SupervisionsPage />} />
    <Route path="supervision/:id" element={<SupervisionPage />} />
    <Route path="notifications" element={<NotificationsPage />} />
    <Route path="*" element={<PageState kind="missing" />} />
  </Routes>
);

/** The portal's menu. */
export const navigation: RemoteModule['navigation'] = [
  { path: '', text: 'applicant:nav.home', roles: ['APPLICANT'] },
  { path: 'calls', text: 'applicant:nav.calls', roles: ['APPLICANT'] },
  { path: 'organizations', text: 'applicant:nav.organizations', roles: ['APPLICANT'] },
  { path: 'supervision', text: 'applicant:nav.supervision', roles: ['APPLICANT'] },
  { path: 'notifications', text: 'applicant:nav.notifications', roles: ['APPLICANT'] },
];
