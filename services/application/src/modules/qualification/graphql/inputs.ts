import type { PlainDate } from '@award/calendar';
import { DateScalar } from '@award/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { ConsultationAnswer, QualificationDecision } from './qualification.type.ts';

const KEY = 'The same key gives the same answer, once done.';

@InputType({ description: 'The Office’s review of a case (Art. 11(4)).' })
export class RecordQualificationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => Boolean, { description: 'Whether the material is complete.' })
  complete!: boolean;

  @Field(() => Boolean, { description: 'Whether both procedures were followed.' })
  proceduresSound!: boolean;

  @Field(() => String, { description: 'What was found, and how adverse answers were weighed.' })
  finding!: string;

  @Field(() => QualificationDecision, { description: 'What is proposed to the director.' })
  decision!: 'PASS' | 'REFUSE';

  @Field(() => String, { nullable: true, description: 'Why it is refused; the applicant reads it.' })
  reason?: string | null;
}

@InputType({ description: 'Which review is signed.' })
export class SignQualificationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A question to a competent authority (Art. 11(4)).' })
export class ConsultInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { description: 'The authority.' })
  authorityId!: string;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => DateScalar, { description: 'The last day for the answer.' })
  dueOn!: PlainDate;
}

@InputType({ description: 'An authority’s answer.' })
export class AnswerConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => ConsultationAnswer, { description: 'The answer.' })
  answer!: 'NO_OBJECTION' | 'ADVERSE_RECORD' | 'OBJECTION';

  @Field(() => String, { description: 'The answer in words.' })
  text!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which cases are accepted.' })
export class PublishAcceptanceNoticeInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => [ID], { description: 'The cases.' })
  applicationIds!: string[];

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which notice is closed.' })
export class CloseAcceptanceNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  noticeId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
