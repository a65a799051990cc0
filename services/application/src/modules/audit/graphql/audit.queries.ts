import type { Instant } from '@award/calendar';
import { DateTimeScalar, PageArguments, connection, connectionType, decodeCursor, limitOf } from '@award/subgraph';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { auditPage } from '../persistence/audit.reads.ts';

@ObjectType('AuditEntry', { description: 'One act, done or refused; never changed.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'By whom.' })
  actor!: string;

  @Field(() => String, { description: 'In which role.' })
  actorRole!: string;

  @Field(() => String, { description: 'What was asked for.' })
  action!: string;

  @Field(() => String, { description: 'On what.' })
  subject!: string;

  @Field(() => String, { description: 'DONE, or the code of the refusal.' })
  outcome!: string;
}

export const AuditEntryConnection = connectionType('AuditEntry', AuditEntryType);

@ArgsType()
class AuditPage extends PageArguments {
  @Field(() => Int, { defaultValue: 50, description: 'How many rows, 1 to 100.' })
  declare first: number;
}

@Resolver()
export class AuditQueries {
  @Query(() => AuditEntryConnection, { description: 'What was done or refused in the programme, the newest first, for discipline inspection.' })
  async auditTrail(@Args(() => AuditPage) page: AuditPage, @Ctx() context: Context): Promise<object> {
    const [at, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(auditPage, [context.viewer.programmeId, at, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.at, row.id]);
  }
}
