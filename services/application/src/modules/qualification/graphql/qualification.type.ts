import type { Instant, PlainDate } from '@award/calendar';
import type { ClauseResult } from '@award/regulation';
import { DateScalar, DateTimeScalar, connectionType } from '@award/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';

export const QualificationDecision = graphqlEnum('QualificationDecision', ['PASS', 'REFUSE'], 'What passes waits for the acceptance list.');
export const ConsultationAnswer = graphqlEnum('ConsultationAnswer', ['NO_OBJECTION', 'ADVERSE_RECORD', 'OBJECTION'], 'What a consulted authority answers.');

@ObjectType('QualificationReview', { description: 'The Office’s review of a case: conditions, completeness, both procedures (Art. 11(4)).' })
export class QualificationReviewType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  applicationId!: string;
  clauses?: readonly ClauseResult[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the material is complete.' })
  complete?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the procedures of application and recommendation were followed.' })
  proceduresSound?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What was found; told to the Office and inspection.' })
  finding?: string | null;

  @Field(() => QualificationDecision, { nullable: true, description: 'What was decided.' })
  decision?: 'PASS' | 'REFUSE' | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Who recorded it.' })
  preparedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it: another person.' })
  signedBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed.' })
  signedAt?: Instant | null;
}

@ObjectType('Consultation', { description: 'A question to a competent authority about one organization (Art. 11(4)).' })
export class ConsultationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  authorityId!: string;
  askedOn!: PlainDate;

  @Field(() => String, { description: 'The organization; the authority is told nothing else of the case.' })
  organizationName!: string;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: Instant;

  @Field(() => DateScalar, { description: 'The last day for the answer.' })
  dueOn!: PlainDate;

  @Field(() => ConsultationAnswer, { nullable: true, description: 'The answer.' })
  answer?: 'NO_OBJECTION' | 'ADVERSE_RECORD' | 'OBJECTION' | null;

  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  answerText?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt?: Instant | null;
}

export const ConsultationConnection = connectionType('Consultation', ConsultationType);
