import type { Viewer } from '@award/identity';
import { together } from '@award/test-simulate';
import type { MatrixWorld } from './world.ts';

/** Somebody whose role may do this elsewhere, but who has nothing to do with the case. */
export interface Stranger {
  readonly who: string;
  readonly viewer: Viewer;
}

/** Another unit, another organization, another programme (R25), and an expert who has no seat on the case or was recused. */
export async function strangersTo(world: MatrixWorld): Promise<Stranger[]> {
  const { played, viewers, applicationId } = world;
  const { programme, other, cases, sitting } = played;
  const otherCase = cases.find(({ id }) => id !== applicationId);
  const otherUnit = programme.units.find(({ id }) => id !== viewers.RECOMMENDER_HANDLER.scopeId);
  const otherAuthority = programme.authorities.at(-1);
  const seated = sitting.assignments.find(({ application }) => application.id === applicationId)?.experts.map(({ id }) => id) ?? [];
  const unseated = programme.experts.find(({ id }) => !seated.includes(id) && id !== sitting.chair.id);
  if (!otherCase || !otherUnit || !otherAuthority || !unseated) throw new Error('the play lacks a stranger');
  const elsewhere = { programmeId: other.id as Viewer['programmeId'] };
  const county = other.units[0];
  return [
    { who: 'another organization', viewer: { ...viewers.APPLICANT, personId: otherCase.owner.id as Viewer['personId'] } },
    { who: 'handler of another unit', viewer: { ...viewers.RECOMMENDER_HANDLER, scopeId: otherUnit.id } },
    { who: 'approver of another unit', viewer: { ...viewers.RECOMMENDER_APPROVER, scopeId: otherUnit.id } },
    { who: 'authority that was asked nothing', viewer: { ...viewers.AUTHORITY, scopeId: crypto.randomUUID() } },
    { who: 'expert without a seat', viewer: { ...viewers.EXPERT, personId: unseated.person.id as Viewer['personId'] } },
    { who: 'handler of another programme', viewer: { ...viewers.RECOMMENDER_HANDLER, ...elsewhere, scopeId: county?.id ?? null } },
    ...(['OFFICE_CLERK', 'OFFICE_DIRECTOR', 'LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR', 'GOVERNMENT', 'AUDITOR', 'ANALYST', 'EXPERT'] as const).map((role) => ({
      who: `${role} of another programme`,
      viewer: { ...viewers[role], ...elsewhere, personId: role === 'EXPERT' ? other.clerk.id as Viewer['personId'] : viewers[role].personId },
    })),
    { who: 'sysadmin', viewer: viewers.SYSADMIN },
    { who: 'the public', viewer: viewers.PUBLIC },
  ];
}

/** What leads to the case, by each way in: by id, in a list, as a count, by reference. */
const WAYS = [
  ['application', 'query ($id: ID!) { application(id: $id) { id } }'],
  ['application', '{ applications(first: 50) { edges { node { id } } } }'],
  ['application', '{ applications(first: 50, filter: { search: "R" }) { edges { node { id } } } }'],
  ['application', 'query ($cycleId: ID!) { cycle(id: $cycleId) { stageCounts { count } clocksAtRisk { application { id } } } }'],
  ['application', 'query ($cycleId: ID!) { statistics(cycleId: $cycleId) { byStage { count } } }'],
  ['application', 'query ($organizationId: ID!) { organization(id: $organizationId) { id applications { edges { node { id } } } activeBars { reason } } }'],
  ['application', '{ consultations(first: 50) { edges { node { id } } } }'],
  ['application', 'query ($id: ID!) { _entities(representations: [{ __typename: "Application", id: $id }]) { ... on Application { id number } } }'],
  ['panel', 'query ($assignmentId: ID!) { assignment(id: $assignmentId) { id } }'],
  ['panel', '{ myAssignments(first: 50) { edges { node { application { id } } } } }'],
  ['panel', 'query ($cycleId: ID!) { panels(cycleId: $cycleId) { id } }'],
  ['panel', 'query ($cycleId: ID!) { siteVisits(cycleId: $cycleId) { id } presentationSchedule(cycleId: $cycleId) { id } }'],
  ['panel', 'query ($id: ID!) { _entities(representations: [{ __typename: "Application", id: $id }]) { ... on Application { panelSummary { assigned } opinions { id } feedback { __typename } recusedPeople } } }'],
  ['sanction', 'query ($objectionId: ID!) { objection(id: $objectionId) { id } }'],
  ['sanction', '{ objections(first: 50) { edges { node { id } } } }'],
  ['sanction', '{ sanctions(first: 50) { edges { node { id } } } }'],
  ['sanction', '{ sanctionRegister(first: 50) { edges { node { id } } } }'],
  ['sanction', 'query ($id: ID!) { _entities(representations: [{ __typename: "Application", id: $id }]) { ... on Application { pendingObjections objections { id } } } }'],
  ['sanction', 'query ($objectionId: ID!) { _entities(representations: [{ __typename: "Objection", id: $objectionId }]) { ... on Objection { id text } } }'],
  ['sanction', 'query ($sanctionId: ID!) { _entities(representations: [{ __typename: "Sanction", id: $sanctionId }]) { ... on Sanction { id facts } } }'],
] as const;

/** Ways on which a stranger learns something of the case. */
export async function leaks(world: MatrixWorld, strangers: readonly Stranger[]): Promise<{ checked: number; wrong: string[] }> {
  const { played, applicationId, organizationId } = world;
  const assignmentId = played.sitting.assignments.find(({ application }) => application.id === applicationId)?.id ?? '';
  const variables = { id: applicationId, organizationId, assignmentId, cycleId: played.cycle.id, objectionId: played.objectionId, sanctionId: played.sanctionId };
  const secrets = [applicationId, assignmentId, played.objectionId, played.sanctionId];
  const cells = strangers.flatMap((stranger) => WAYS.map(([subgraph, query]) => ({ ...stranger, subgraph, query })));
  const found = await together(cells, async ({ who, viewer, subgraph, query }) => {
    const { data, errors } = await world.subgraphs[subgraph].execute(viewer, { query, variables });
    const defect = errors?.find((error) => error.extensions?.code !== 'FORBIDDEN' && error.extensions?.code !== 'BAD_INPUT');
    const text = JSON.stringify(data ?? null);
    if (defect) return [`${who} ${query}: ${defect.message}`];
    // Who has cases of their own in the same cycle counts those, and sees which panels there are.
    const counts = viewer.programmeId === played.programme.id || viewer.role === 'APPLICANT' ? false : /"count":[1-9]/.test(text);
    const panelWords = /"panelSummary":\{|"opinions":\[\{|"feedback":[[{]\{|"recusedPeople":[1-9]|"pendingObjections":[1-9]|"objections":\[\{/.test(text);
    return secrets.some((secret) => text.includes(secret)) || counts || panelWords ? [`${who} learns by ${query}: ${text.slice(0, 200)}`] : [];
  });
  return { checked: cells.length, wrong: found.flat() };
}
