import { registerCatalogue } from '@award/messages';
import type { RemoteModule } from '@award/microfrontend';
import { Route, Routes } from '@award/microfrontend/router';
import { PageState } from '@award/ui';
import { ApprovalPage } from './features/approval/approval-page.tsx';
import { ConsultationsPage } from './features/consultation/consultations-page.tsx';
import { MeetingsPage } from './features/deliberation/meeting-page.tsx';
import { DutiesPage } from './features/duties/duties-page.tsx';
import { AssignmentsPage } from './features/expert/assignments-page.tsx';
import { RecordPage } from './features/expert/record-page.tsx';
import { InvestigationPage } from './features/investigation/investigation-page.tsx';
import { InvestigationQueue } from './features/investigation/investigation-queue.tsx';
import { RecommendationCase } from './features/recommendation/recommendation-case.tsx';
import { RecommendationQueue } from './features/recommendation/recommendation-queue.tsx';
import { AssignmentPage } from './features/score/assignment-page.tsx';
import { VisitsPage } from './features/site/visits-page.tsx';
import { HomePage } from './home/home-page.tsx';
import './reviewer.css';

registerCatalogue('reviewer', (language) => import(`./messages/${language}.json`));

/** The portal's pages in the order of the procedure; the shell mounts them at `/reviewer/*`. */
export const App: RemoteModule['App'] = () => (
  <Routes>
    <Route index element={<HomePage />} />
    <Route path="recommendation" element={<RecommendationQueue />} />
    <Route path="recommendation/:id" element={<RecommendationCase />} />
    <Route path="investigation" element={<InvestigationQueue />} />
    <Route path="investigation/:id" element={<InvestigationPage />} />
    <Route path="duties" element={<DutiesPage />} />
    <Route path="consultations" element={<ConsultationsPage />} />
    <Route path="assignments" element={<AssignmentsPage />} />
    <Route path="assignments/:id" element={<AssignmentPage />} />
    <Route path="visits" element={<VisitsPage />} />
    <Route path="record" element={<RecordPage />} />
    <Route path="deliberation" element={<MeetingsPage />} />
    <Route path="approval" element={<ApprovalPage />} />
    <Route path="*" element={<PageState kind="missing" />} />
  </Routes>
);

const UNIT = ['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER'] as const;
const LEADERS = ['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'] as const;

/** The portal's menu. */
export const navigation: RemoteModule['navigation'] = [
  { path: 'recommendation', text: 'reviewer:recommendation.title', roles: [...UNIT] },
  { path: 'investigation', text: 'reviewer:investigation.title', roles: [...UNIT] },
  { path: 'duties', text: 'reviewer:duties.title', roles: [...UNIT] },
  { path: 'consultations', text: 'reviewer:consultation.title', roles: ['AUTHORITY'] },
  { path: 'assignments', text: 'reviewer:assignments.title', roles: ['EXPERT'] },
  { path: 'visits', text: 'reviewer:visits.title', roles: ['EXPERT'] },
  { path: 'record', text: 'reviewer:record.title', roles: ['EXPERT'] },
  { path: 'deliberation', text: 'reviewer:deliberation.title', roles: [...LEADERS] },
  { path: 'approval', text: 'reviewer:approval.title', roles: ['GOVERNMENT'] },
];
