declare const brand: unique symbol;

/** A primitive that the type checker keeps apart from every other one of the same shape. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** The one list of identifiers that cross a service's boundary, named after the glossary. All are UUIDs. */
export const ID_TYPES = [
  'PersonId',
  'RoleGrantId',
  'MachineClientId',
  'SessionId',
  'ProgrammeId',
  'CycleId',
  'RulesetVersionId',
  'CallId',
  'CriteriaSetId',
  'CriterionId',
  'OrganizationId',
  'OrganizationMemberId',
  'ApplicationId',
  'AttachmentId',
  'PublicNoticeId',
  'RecommendingUnitId',
  'RecommendationId',
  'AuthorityId',
  'QualificationReviewId',
  'ConsultationId',
  'ExpertId',
  'PanelId',
  'PanelSeatId',
  'RecusalId',
  'ScoreId',
  'PanelOpinionId',
  'ReviewReportId',
  'PresentationId',
  'SiteVisitId',
  'DeliberationId',
  'BallotId',
  'ApprovalId',
  'CommendationId',
  'AwardId',
  'CertificateId',
  'PlaqueId',
  'BudgetEntryId',
  'CultivationId',
  'ObjectionId',
  'ObjectorId',
  'LeadId',
  'InvestigationId',
  'DeterminationId',
  'SanctionId',
  'BarId',
  'RevocationId',
  'RecallId',
  'MisuseReportId',
  'DutyId',
  'MisconductId',
  'EventId',
] as const;

/** The name of one kind of identifier. */
export type IdType = (typeof ID_TYPES)[number];

/** The identifier of that name. */
export type Id<T extends IdType> = Branded<string, T>;

export type PersonId = Id<'PersonId'>;
export type RoleGrantId = Id<'RoleGrantId'>;
export type MachineClientId = Id<'MachineClientId'>;
export type SessionId = Id<'SessionId'>;
export type ProgrammeId = Id<'ProgrammeId'>;
export type CycleId = Id<'CycleId'>;
export type RulesetVersionId = Id<'RulesetVersionId'>;
export type CallId = Id<'CallId'>;
export type CriteriaSetId = Id<'CriteriaSetId'>;
export type CriterionId = Id<'CriterionId'>;
export type OrganizationId = Id<'OrganizationId'>;
export type OrganizationMemberId = Id<'OrganizationMemberId'>;
export type ApplicationId = Id<'ApplicationId'>;
export type AttachmentId = Id<'AttachmentId'>;
export type PublicNoticeId = Id<'PublicNoticeId'>;
export type RecommendingUnitId = Id<'RecommendingUnitId'>;
export type RecommendationId = Id<'RecommendationId'>;
export type AuthorityId = Id<'AuthorityId'>;
export type QualificationReviewId = Id<'QualificationReviewId'>;
export type ConsultationId = Id<'ConsultationId'>;
export type ExpertId = Id<'ExpertId'>;
export type PanelId = Id<'PanelId'>;
export type PanelSeatId = Id<'PanelSeatId'>;
export type RecusalId = Id<'RecusalId'>;
export type ScoreId = Id<'ScoreId'>;
export type PanelOpinionId = Id<'PanelOpinionId'>;
export type ReviewReportId = Id<'ReviewReportId'>;
export type PresentationId = Id<'PresentationId'>;
export type SiteVisitId = Id<'SiteVisitId'>;
export type DeliberationId = Id<'DeliberationId'>;
export type BallotId = Id<'BallotId'>;
export type ApprovalId = Id<'ApprovalId'>;
export type CommendationId = Id<'CommendationId'>;
export type AwardId = Id<'AwardId'>;
export type CertificateId = Id<'CertificateId'>;
export type PlaqueId = Id<'PlaqueId'>;
export type BudgetEntryId = Id<'BudgetEntryId'>;
export type CultivationId = Id<'CultivationId'>;
export type ObjectionId = Id<'ObjectionId'>;
export type ObjectorId = Id<'ObjectorId'>;
export type LeadId = Id<'LeadId'>;
export type InvestigationId = Id<'InvestigationId'>;
export type DeterminationId = Id<'DeterminationId'>;
export type SanctionId = Id<'SanctionId'>;
export type BarId = Id<'BarId'>;
export type RevocationId = Id<'RevocationId'>;
export type RecallId = Id<'RecallId'>;
export type MisuseReportId = Id<'MisuseReportId'>;
export type DutyId = Id<'DutyId'>;
export type MisconductId = Id<'MisconductId'>;
export type EventId = Id<'EventId'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of an identifier (a UUID of any version). */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/**
 * A text from outside as an identifier of that type: `idOf('PersonId', row.id)`.
 * The type argument is only for the compiler; the shape is checked.
 * @throws TypeError when the text is no UUID
 */
export function idOf<T extends IdType>(type: T, text: string): Id<T> {
  if (!isId(text)) throw new TypeError(`not a ${type}: ${JSON.stringify(text.slice(0, 40))}`);
  return text.toLowerCase() as Id<T>;
}
