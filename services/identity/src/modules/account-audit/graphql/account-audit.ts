import type { Instant } from '@award/calendar';
import { connection, connectionType, DateTimeScalar, decodeCursor, limitOf, PageArguments } from '@award/subgraph';
import { Args, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { accountAuditPage } from '../persistence/account-audit.reads.ts';

@ObjectType('AccountAudit', { description: 'One line of the trail of what was done to accounts and roles. It can be added to, never changed.' })
export class AccountAuditType {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'Who.' })
  actor!: string;

  @Field(() => String, { description: 'In which role; PERSON for what people do to their own account.' })
  actorRole!: string;

  @Field(() => String, { description: 'What.' })
  action!: string;

  @Field(() => String, { description: 'To whom or what.' })
  subject!: string;

  @Field(() => String, { description: 'DONE, or the code of the refusal.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'More about it, such as the role granted.' })
  note?: string | null;
}

const AccountAuditConnection = connectionType('AccountAudit', AccountAuditType);

@Resolver()
export class AccountAuditQueries {
  @Query(() => AccountAuditConnection, { description: 'The trail, newest first.' })
  async accountAudit(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<object> {
    const [at, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(accountAuditPage, [at, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.at, row.id]);
  }
}
