import type { ObjectionPageQuery } from '../gql/graphql.ts';

/** A case that was made public by a notice: what an objection can be about. */
export interface Subject {
  readonly applicationId: string;
  readonly organizationName: string;
  readonly programmeId: string;
  /** Of the cycle: one organization may be under review in more than one. */
  readonly year: number;
}

/** Every case named in a public notice, once; the latest cycle first, then by name. */
export function subjectsOf(data: ObjectionPageQuery): readonly Subject[] {
  const subjects = new Map<string, Subject>();
  for (const { node } of data.notices.edges) {
    for (const { applicationId, organizationName } of node.entries) {
      if (typeof applicationId === 'string') subjects.set(applicationId, { applicationId, organizationName, programmeId: node.cycle.programme.id, year: node.cycle.year });
    }
  }
  return [...subjects.values()].sort((a, b) => b.year - a.year || a.organizationName.localeCompare(b.organizationName, 'zh-CN'));
}
