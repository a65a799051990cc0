import type { Instant } from '@award/calendar';
import { DateTimeScalar } from '@award/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { ATTACHMENT_PURPOSES } from '../domain/purpose.ts';
import type { AttachmentPurpose } from '../domain/purpose.ts';

export const AttachmentPurposeEnum = graphqlEnum('AttachmentPurpose', ATTACHMENT_PURPOSES, 'What a file is for.');

@ObjectType('Attachment', { description: 'A file of a case.' })
export class AttachmentType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => AttachmentPurposeEnum, { description: 'What it is for.' })
  purpose!: AttachmentPurpose;

  @Field(() => ID, { nullable: true, description: 'The section it is evidence for.' })
  sectionId?: string | null;

  @Field(() => String, { description: 'What it is, by its own first bytes.' })
  mediaType!: string;

  @Field(() => Float, { description: 'How large it is.' })
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes.' })
  sha256!: string;

  @Field(() => Boolean, { description: 'Marked as a trade secret: listed and given only to those who must review it (Art. 22).' })
  tradeSecret!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  uploadedAt!: Instant;

  @Field(() => String, { description: 'From whom.' })
  uploadedBy!: string;
}
