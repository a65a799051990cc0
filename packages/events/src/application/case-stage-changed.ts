import { event } from '../event.ts';
import { date, id, text } from '../shape.ts';

/** A case entered a stage; sent for every transition, the first (to DRAFT) included. Art. 11. */
export const caseStageChanged = event({
  type: 'CaseStageChanged',
  publisher: 'application',
  subscribers: ['panel', 'sanction'],
  shape: {
    applicationId: id, number: text, cycleId: id, programmeId: id, organizationId: id, organizationName: text,
    creditCode: text, industry: text, divisionCode: text, category: text, recommendingUnitId: id.nullable(),
    from: text.nullable(), to: text, on: date,
  },
});
