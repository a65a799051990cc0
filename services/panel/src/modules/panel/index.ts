import type { ServiceModule } from '../../module.ts';
import { AppointChairMutation } from './graphql/appoint-chair.mutation.ts';
import { AssignCasesMutation } from './graphql/assign-cases.mutation.ts';
import { AssignmentQueries } from './graphql/assignment.queries.ts';
import { FormPanelMutation } from './graphql/form-panel.mutation.ts';
import { PanelQueries, PanelMemberFields } from './graphql/panel.queries.ts';
import { ReassignMutation } from './graphql/reassign.mutation.ts';
import { StartPanelMutation } from './graphql/start-panel.mutation.ts';
import { CreatePanel } from './persistence/create-panel.ts';
import { PanelEntity } from './persistence/panel.entity.ts';

/** Panels, their members and cases, and the draws that gave them (Art. 11(5)–(7)). */
export const panelModule: ServiceModule = {
  resolvers: [
    PanelQueries, PanelMemberFields, AssignmentQueries, AppointChairMutation,
    AssignCasesMutation, FormPanelMutation, ReassignMutation, StartPanelMutation,
  ],
  references: { Panel: ({ id }, { loaders }) => loaders.panel.load(id) },
  entities: [PanelEntity],
  migrations: [{ name: '0130-panel', class: CreatePanel }],
};
