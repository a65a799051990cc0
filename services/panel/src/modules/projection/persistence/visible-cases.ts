import type { Relation, Viewer } from '@award/identity';

/** Which cases a viewer sees, as one SQL predicate over `panel.review_case c`. */
export interface VisibleCases {
  /** short name of the predicate, for naming prepared statements */
  readonly name: string;
  readonly sql: string;
  /** `$1` is what the relation is about, `$2` the person whom an interest may hold off */
  readonly values: readonly [scope: string | null, person: string | null];
}

/** The stages in which a case lies before the leading group, and before the government. */
export const LISTED_STAGES = {
  LEADERS: ['DELIBERATION', 'AWARD_NOTICE', 'APPROVAL', 'AWARDED', 'NOT_SELECTED', 'REVOKED'],
  GOVERNMENT: ['APPROVAL', 'AWARDED', 'REVOKED'],
} as const;

const list = (stages: readonly string[]): string => `(${stages.map((stage) => `'${stage}'`).join(', ')})`;

// A person with an interest sees nothing of the case, in whatever role (Art. 22).
const NOT_HELD_OFF = 'not exists (select from panel.held_off h where h.application_id = c.id and h.person_id = $2::uuid)';

/** What may not be seen is not selected, not counted and not sortable: every read about cases goes through this. */
export function visibleCases(relation: Relation, viewer: Viewer): VisibleCases {
  const made = (name: string, sql: string, scope: string | null): VisibleCases => ({ name, sql: `(${sql} and ${NOT_HELD_OFF})`, values: [scope, viewer.personId] });
  switch (relation) {
    case 'ASSIGNED':
      return made('assigned', 'c.id in (select r.application_id from panel.case_reader r where r.person_id = $1::uuid)', viewer.personId);
    case 'PROGRAMME':
      return made('programme', 'c.programme_id = $1::uuid', viewer.programmeId);
    case 'LISTED':
      return viewer.role === 'GOVERNMENT'
        ? made('government', `c.programme_id = $1::uuid and c.stage in ${list(LISTED_STAGES.GOVERNMENT)}`, viewer.programmeId)
        : made('leaders', `c.programme_id = $1::uuid and c.stage in ${list(LISTED_STAGES.LEADERS)}`, viewer.programmeId);
    case 'OWN_ORGANIZATION_MEMBER':
      return made('member', 'c.organization_id in (select m.organization_id from panel.organization_member m where m.person_id = $1::uuid)', viewer.personId);
    default:
      return made('none', 'false and $1::text is null', null);
  }
}
