import type { Instant } from '@award/calendar';
import { DateTimeScalar, resultUnion } from '@award/subgraph';
import { Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { ApplicationReference } from '../../projection/graphql/application.reference.ts';
import { REPORT_STATUSES } from '../domain/report-status.ts';
import type { ReportStatus } from '../domain/report-status.ts';

export const ReportStatusEnum = graphqlEnum('ReportStatus', REPORT_STATUSES, 'Drafted by the clerk, submitted by the director.');

@ObjectType('ReviewReportRow', { description: 'One case in the report.' })
export class ReviewReportRowType {
  applicationId!: string;

  @Field(() => String, { description: 'The case’s number.' })
  number!: string;

  @Field(() => String, { description: 'The organization, for those too who may not open the case itself.' })
  organizationName!: string;

  @Field(() => Float, { nullable: true, description: 'Score of the material review.' })
  material?: number | null;

  @Field(() => Float, { nullable: true, description: 'Score of the presentation.' })
  presentation?: number | null;

  @Field(() => Float, { nullable: true, description: 'Score of the site review.' })
  site?: number | null;

  @Field(() => Float, { description: 'Mean of the stages that the case went through.' })
  total!: number;

  @Field(() => Int, { description: 'Its rank: those that went further first, then by total; equals share one.' })
  rank!: number;
}

@Resolver(() => ReviewReportRowType)
export class ReviewReportRowFields {
  @FieldResolver(() => ApplicationReference, { nullable: true, description: 'The case; null for a leader where it did not come before the leading group.' })
  application(@Root() row: ReviewReportRowType): ApplicationReference {
    return { id: row.applicationId };
  }
}

@ObjectType('ReviewReport', { description: 'The Office’s report on a cycle to the leading group (Art. 11(8)).' })
export class ReviewReportType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Int, { description: 'Its version; every draft is kept.' })
  version!: number;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => [ReviewReportRowType], { description: 'The cases by rank.' })
  rows!: ReviewReportRowType[];

  @Field(() => ReportStatusEnum, { description: 'Where it stands.' })
  status!: ReportStatus;

  @Field(() => String, { description: 'Who prepared it.' })
  preparedBy!: string;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signedBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  submittedAt?: Instant | null;
}

export const ReviewReportResult = resultUnion('ReviewReportResult', ReviewReportType);
