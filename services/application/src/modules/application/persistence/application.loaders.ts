import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { applicationsByIds } from './application.reads.ts';
import { declarationsOfApplications, earlierTexts, returnsOfApplications, sectionsOfApplications, submissionsOfApplications, timelineOfApplications } from './case-parts.reads.ts';
import { readableSections } from './section-texts.ts';
import { visibilityOf } from './visibility.ts';

/** One batch per request for each kind of thing of this module. */
export const applicationLoaders = (context: SubgraphContext<unknown>) => {
  const { reader, viewer } = context;
  return {
    /** of those that the viewer sees; the parts below are asked for cases that came from here or from a page */
    application: rowLoader((ids) => {
      const visibility = visibilityOf(context.relation('Entity.Application'), viewer);
      return reader.rows(applicationsByIds(visibility), [...visibility.values, ids]);
    }),
    sectionsOfApplication: listLoader(async (ids) => readableSections(context, await reader.rows(sectionsOfApplications, [ids])), (row) => row.applicationId),
    earlierTextsOfApplication: listLoader((ids) => reader.asViewer(viewer, (inside) => inside.rows(earlierTexts, [ids, viewer.personId])), (row) => row.applicationId),
    declarationOfApplication: listLoader((ids) => reader.rows(declarationsOfApplications, [ids]), (row) => row.applicationId),
    submissionOfApplication: listLoader((ids) => reader.rows(submissionsOfApplications, [ids]), (row) => row.applicationId),
    returnsOfApplication: listLoader((ids) => reader.rows(returnsOfApplications, [ids]), (row) => row.applicationId),
    timelineOfApplication: listLoader((ids) => reader.rows(timelineOfApplications, [ids]), (row) => row.applicationId),
  };
};
