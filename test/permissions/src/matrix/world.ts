import { publicViewer, ROLE_NAMES } from '@award/identity';
import type { Role, Viewer } from '@award/identity';
import { startTestPlatform } from '@award/test-platform';
import type { TestPlatform } from '@award/test-platform';
import { closeConnections, prepareMatrixPlay } from '@award/test-simulate';
import type { MatrixPlay, Person } from '@award/test-simulate';
import { SUBGRAPHS } from '../schema-names.ts';
import type { Operation } from './operation.ts';
import { startSubgraphs } from './subgraphs.ts';
import type { DirectSubgraph, Tokens } from './subgraphs.ts';
import type { Subgraph } from '../schema-names.ts';
import type { Answer } from './verdict.ts';

/** Everything that the matrix asks of. */
export interface MatrixWorld {
  readonly platform: TestPlatform;
  readonly played: MatrixPlay;
  readonly subgraphs: Readonly<Record<Subgraph, DirectSubgraph>>;
  readonly tokens: Tokens;
  /** the case under review to which each viewer has the right relation */
  readonly applicationId: string;
  readonly organizationId: string;
  /** an item of the criteria that the case is judged by */
  readonly itemId: string;
  readonly viewers: Readonly<Record<Role, Viewer>>;
  /** one operation through the gateway, in the session of whoever acts in that role */
  ask(role: Role, operation: Operation): Promise<Answer>;
  stop(): Promise<void>;
}

export async function startMatrix(): Promise<MatrixWorld> {
  const platform = await startTestPlatform({ mode: 'in-process' });
  const { login, password } = platform.sysadmin;
  const played = await prepareMatrixPlay({ origin: platform.origin, sysadmin: { login, password: password ?? '' }, from: '2026-03-02', seed: 2, onStep: () => undefined });
  const { subgraphs, tokens } = await startSubgraphs(platform);
  const { programme, cases, sitting } = played;
  const [assignment] = sitting.assignments;
  const subject = cases.find(({ id }) => id === assignment?.application.id);
  const expert = programme.experts.find(({ id }) => id === assignment?.experts[0]?.id);
  const [authority] = programme.authorities;
  const leader = programme.leaders.find((one) => one !== programme.chair);
  if (!subject || !expert || !authority || !leader) throw new Error('the play lacks somebody');
  const people: Record<Exclude<Role, 'PUBLIC'>, Person> = {
    APPLICANT: subject.owner, RECOMMENDER_HANDLER: subject.unit.handler, RECOMMENDER_APPROVER: subject.unit.approver, AUTHORITY: authority.person, EXPERT: expert.person,
    OFFICE_CLERK: programme.clerk, OFFICE_DIRECTOR: programme.director, LEADING_GROUP_MEMBER: leader, LEADING_GROUP_CHAIR: programme.chair,
    GOVERNMENT: programme.government, AUDITOR: programme.auditor, ANALYST: programme.analyst, SYSADMIN: played.play.sysadmin,
  };
  const scopes: Partial<Record<Role, string>> = { RECOMMENDER_HANDLER: subject.unit.id, RECOMMENDER_APPROVER: subject.unit.id, AUTHORITY: authority.id };
  const unbound: readonly Role[] = ['APPLICANT', 'SYSADMIN'];
  const viewerOf = (role: Role): Viewer =>
    role === 'PUBLIC' ? publicViewer : ({ personId: people[role].id, name: people[role].name, role, scopeId: scopes[role] ?? null, programmeId: unbound.includes(role) ? null : programme.id, sessionId: null } as Viewer);
  const { application } = await subject.owner.ask<{ application: { sections: { item: { id: string } }[] } }>('query ($id: ID!) { application(id: $id) { sections { item { id } } } }', { id: subject.id });
  return {
    platform, played, subgraphs, tokens,
    applicationId: subject.id,
    organizationId: subject.organizationId,
    itemId: application.sections[0]?.item.id ?? '',
    viewers: Object.fromEntries(ROLE_NAMES.map((role) => [role, viewerOf(role)])) as Record<Role, Viewer>,
    async ask(role, operation) {
      const headers = role === 'PUBLIC' ? { origin: platform.origin, 'x-award-request': '1' } : people[role].headers;
      const response = await fetch(`${platform.origin}/graphql`, { method: 'POST', body: JSON.stringify(operation), headers: { ...headers, 'content-type': 'application/json' } });
      return (await response.json()) as Answer;
    },
    async stop() {
      for (const name of SUBGRAPHS) await subgraphs[name].stop();
      await closeConnections();
      await platform.stop();
    },
  };
}
