import type { Relation, Viewer } from '@award/identity';

/** Which cases a viewer sees, as one SQL predicate over `application.application a`. */
export interface Visibility {
  /** short name of the predicate, for naming prepared statements */
  readonly name: string;
  readonly sql: string;
  /** `$1` is what the relation is about, `$2` the person who may have been recused */
  readonly values: readonly [scope: string | null, person: string | null];
}

const LISTED_LEADERS = `('DELIBERATION', 'AWARD_NOTICE', 'APPROVAL', 'AWARDED', 'NOT_SELECTED', 'REVOKED')`;
const LISTED_GOVERNMENT = `('AWARD_NOTICE', 'APPROVAL', 'AWARDED', 'REVOKED')`;

// A recused person sees nothing of the case, in whatever role (Art. 22).
const NOT_RECUSED = 'not exists (select from application.case_recusal x where x.application_id = a.id and x.person_id = $2::uuid)';

/**
 * What may not be seen is not selected, not counted and not sortable: every read of cases goes through this.
 * A case belongs to its organization alone until it was first submitted.
 */
export function visibilityOf(relation: Relation, viewer: Viewer): Visibility {
  const made = (name: string, sql: string, scope: string | null): Visibility => ({
    name,
    sql: `(${sql} and ${NOT_RECUSED})`,
    values: [scope, viewer.personId],
  });
  switch (relation) {
    case 'OWN_ORGANIZATION_MEMBER':
    case 'ORGANIZATION_EDITOR':
    case 'ORGANIZATION_OWNER':
      return made('member', 'a.organization_id in (select m.organization_id from application.organization_member m where m.person_id = $1::uuid)', viewer.personId);
    case 'OWN_UNIT':
      return made('unit', 'a.recommending_unit_id = $1::uuid and a.first_submitted_at is not null', viewer.scopeId);
    case 'ASSIGNED':
      return made('assigned', 'a.id in (select r.application_id from application.case_reader r where r.person_id = $1::uuid)', viewer.personId);
    case 'LISTED':
      return viewer.role === 'GOVERNMENT'
        ? made('government', `a.programme_id = $1::uuid and a.stage in ${LISTED_GOVERNMENT}`, viewer.programmeId)
        : made('leaders', `a.programme_id = $1::uuid and a.stage in ${LISTED_LEADERS}`, viewer.programmeId);
    case 'PROGRAMME':
      return made('programme', 'a.programme_id = $1::uuid and a.first_submitted_at is not null', viewer.programmeId);
    default:
      return made('none', 'false and $1::text is null', null);
  }
}
