import { lazy } from 'react';
import { registerCatalogue } from '@award/messages';
import type { RemoteModule } from '@award/microfrontend';
import { Route, Routes } from '@award/microfrontend/router';
import { PageState } from '@award/ui';
import { CyclePage } from './features/cycle/cycle-page.tsx';
import { CasePage } from './features/qualification/case-page.tsx';
import { CaseQueue } from './features/qualification/case-queue.tsx';
import { HomePage } from './home/home-page.tsx';
import './admin.css';

const AccountAuditPage = lazy(() => import('./features/account/account-audit-page.tsx').then((page) => ({ default: page.AccountAuditPage })));
const ClientsPage = lazy(() => import('./features/account/clients-page.tsx').then((page) => ({ default: page.ClientsPage })));
const PeoplePage = lazy(() => import('./features/account/people-page.tsx').then((page) => ({ default: page.PeoplePage })));
const PersonPage = lazy(() => import('./features/account/person-page.tsx').then((page) => ({ default: page.PersonPage })));
const AuditPage = lazy(() => import('./features/audit/audit-page.tsx').then((page) => ({ default: page.AuditPage })));
const BudgetPage = lazy(() => import('./features/budget/budget-page.tsx').then((page) => ({ default: page.BudgetPage })));
const CriteriaList = lazy(() => import('./features/criteria/criteria-list.tsx').then((page) => ({ default: page.CriteriaList })));
const CriteriaPage = lazy(() => import('./features/criteria/criteria-page.tsx').then((page) => ({ default: page.CriteriaPage })));
const CultivationPage = lazy(() => import('./features/cultivation/cultivation-page.tsx').then((page) => ({ default: page.CultivationPage })));
const DeliberationPage = lazy(() => import('./features/deliberation/deliberation-page.tsx').then((page) => ({ default: page.DeliberationPage })));
const ExpertPage = lazy(() => import('./features/expert/expert-page.tsx').then((page) => ({ default: page.ExpertPage })));
const ExpertPool = lazy(() => import('./features/expert/expert-pool.tsx').then((page) => ({ default: page.ExpertPool })));
const RecusalQueue = lazy(() => import('./features/expert/recusal-queue.tsx').then((page) => ({ default: page.RecusalQueue })));
const LeadQueue = lazy(() => import('./features/objection/lead-queue.tsx').then((page) => ({ default: page.LeadQueue })));
const ObjectionPage = lazy(() => import('./features/objection/objection-page.tsx').then((page) => ({ default: page.ObjectionPage })));
const ObjectionQueue = lazy(() => import('./features/objection/objection-queue.tsx').then((page) => ({ default: page.ObjectionQueue })));
const PanelPage = lazy(() => import('./features/panel/panel-page.tsx').then((page) => ({ default: page.PanelPage })));
const PanelsPage = lazy(() => import('./features/panel/panels-page.tsx').then((page) => ({ default: page.PanelsPage })));
const ProgrammePage = lazy(() => import('./features/programme/programme-page.tsx').then((page) => ({ default: page.ProgrammePage })));
const RulesPage = lazy(() => import('./features/programme/rules-page.tsx').then((page) => ({ default: page.RulesPage })));
const StatisticsPage = lazy(() => import('./features/statistics/statistics-page.tsx').then((page) => ({ default: page.StatisticsPage })));
const MisuseQueue = lazy(() => import('./features/supervision/misuse-queue.tsx').then((page) => ({ default: page.MisuseQueue })));
const SanctionQueue = lazy(() => import('./features/supervision/sanction-queue.tsx').then((page) => ({ default: page.SanctionQueue })));
const SupervisionPage = lazy(() => import('./features/supervision/supervision-page.tsx').then((page) => ({ default: page.SupervisionPage })));
const SupervisionQueue = lazy(() => import('./features/supervision/supervision-queue.tsx').then((page) => ({ default: page.SupervisionQueue })));

registerCatalogue('admin', (language) => import(`./messages/${language}.json`));

/** The portal's pages in the order of the procedure; the shell mounts them at `/admin/*`. */
export const App: RemoteModule['App'] = () => (
  <Routes>
    <Route index element={<HomePage />} />
    <Route path="cycles" element={<CyclePage />} />
    <Route path="cases" element={<CaseQueue />} />
    <Route path="cases/:id" element={<CasePage />} />
    <Route path="criteria" element={<CriteriaList />} />
    <Route path="criteria/:id" element={<CriteriaPage />} />
    <Route path="experts" element={<ExpertPool />} />
    <Route path="experts/:id" element={<ExpertPage />} />
    <Route path="recusals" element={<RecusalQueue />} />
    <Route path="panels" element={<PanelsPage />} />
    <Route path="panels/:id" element={<PanelPage />} />
    <Route path="deliberation" element={<DeliberationPage />} />
    <Route path="objections" element={<ObjectionQueue />} />
    <Route path="objections/:id" element={<ObjectionPage />} />
    <Route path="leads" element={<LeadQueue />} />
    <Route path="supervision" element={<SupervisionQueue />} />
    <Route path="supervision/:id" element={<SupervisionPage />} />
    <Route path="misuse" element={<MisuseQueue />} />
    <Route path="sanctions" element={<SanctionQueue />} />
    <Route path="programme" element={<ProgrammePage />} />
    <Route path="rules" element={<RulesPage />} />
    <Route path="budget" element={<BudgetPage />} />
    <Route path="cultivation" element={<CultivationPage />} />
    <Route path="statistics" element={<StatisticsPage />} />
    <Route path="audit" element={<AuditPage />} />
    <Route path="people" element={<PeoplePage />} />
    <Route path="people/:id" element={<PersonPage />} />
    <Route path="clients" element={<ClientsPage />} />
    <Route path="account-audit" element={<AccountAuditPage />} />
    <Route path="*" element={<PageState kind="missing" />} />
  </Routes>
);

const OFFICE = ['OFFICE_CLERK', 'OFFICE_DIRECTOR'] as const;
const READERS = [...OFFICE, 'AUDITOR'] as const;

/** The portal's menu. */
export const navigation: RemoteModule['navigation'] = [
  { path: 'cycles', text: 'admin:cycle.title', roles: [...READERS] },
  { path: 'cases', text: 'admin:cases.title', roles: [...READERS] },
  { path: 'criteria', text: 'admin:criteria.title', roles: [...READERS] },
  { path: 'experts', text: 'admin:expert.title', roles: [...READERS] },
  { path: 'recusals', text: 'admin:recusal.title', roles: [...READERS] },
  { path: 'panels', text: 'admin:panel.title', roles: [...READERS] },
  { path: 'deliberation', text: 'admin:deliberation.title', roles: [...READERS] },
  { path: 'objections', text: 'admin:objection.title', roles: [...READERS] },
  { path: 'supervision', text: 'admin:supervision.title', roles: [...READERS] },
  { path: 'budget', text: 'admin:budget.title', roles: [...READERS] },
  { path: 'cultivation', text: 'admin:cultivation.title', roles: [...READERS] },
  { path: 'programme', text: 'admin:programme.title', roles: [...READERS, 'SYSADMIN'] },
  { path: 'statistics', text: 'admin:statistics.title', roles: [...READERS, 'ANALYST'] },
  { path: 'audit', text: 'admin:audit.title', roles: ['AUDITOR'] },
  { path: 'people', text: 'admin:people.title', roles: ['SYSADMIN'] },
  { path: 'clients', text: 'admin:client.title', roles: ['SYSADMIN'] },
  { path: 'account-audit', text: 'admin:accountAudit.title', roles: ['SYSADMIN', 'AUDITOR'] },
];
