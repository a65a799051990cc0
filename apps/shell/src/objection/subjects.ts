import type { ObjectionPageQuery } from '../gql/graphql.ts';

/** A case that was made public by a notice: what an objection can be about. */
export interface Subject {
  readonly applicationId: string;
  readonly organizationName: string;
  readonly programmeId: string;
}

/** Every case named in a public notice, once, by name. */
export function subjectsOf(data: ObjectionPageQuery): readonly Subject[] {
  const subjects = new Map<string, Subject>();
  for (const { node } of data.notices.edges) {
    for (const { applicationId, organizationName } of node.entries) {
      if (typeof applicationId === 'string') subjects.set(applicationId, { applicationId, organizationName, programmeId: node.cycle.programme.id });
    }
  }
  return [...subjects.values()].sort((a, b) => a.organizationName.localeCompare(b.organizationName, 'zh-CN'));
}
