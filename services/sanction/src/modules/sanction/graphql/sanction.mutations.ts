import type { PlainDate } from '@award/calendar';
import { DateScalar, answer } from '@award/subgraph';
import type { Command , RefusalType} from '@award/subgraph';
import { Arg, Ctx as Context, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../../context.ts';
import { proposeSanction } from '../commands/propose-sanction.ts';
import { recordRecall } from '../commands/record-recall.ts';
import { signSanction } from '../commands/sign-sanction.ts';
import type { SanctionGround } from '../persistence/sanction.entity.ts';
import { sanctionOf } from './sanction.resolver.ts';
import type { SanctionType } from './sanction.type.ts';
import { SanctionGroundEnum, SanctionResult } from './sanction.type.ts';

@InputType({ description: 'What is alleged, against which case or award.' })
export class ProposeSanctionInput {
  @Field(() => ID, { nullable: true, description: 'The case …' })
  applicationId?: string | null;

  @Field(() => ID, { nullable: true, description: '… or the award.' })
  awardId?: string | null;

  @Field(() => SanctionGroundEnum, { description: 'Why.' })
  ground!: SanctionGround;

  @Field(() => String, { description: 'The facts.' })
  facts!: string;
}

@InputType({ description: 'Which sanction, and a key against signing twice.' })
export class SignSanctionInput {
  @Field(() => ID, { description: 'The sanction.' })
  sanctionId!: string;

  @Field(() => String, { description: 'The same key signs once.' })
  idempotencyKey!: string;
}

@InputType({ description: 'When certificate and plaque came back.' })
export class RecordRecallInput {
  @Field(() => ID, { description: 'The sanction.' })
  sanctionId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The certificate.' })
  certificateRecalledOn?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The plaque.' })
  plaqueRecalledOn?: PlainDate | null;
}

const sanctioned = <I>(ctx: Ctx, command: Command<I, { id: string }>, input: I): Promise<SanctionType | RefusalType> =>
  answer(ctx.run(command, input), async ({ id }) => {
    const row = await ctx.loaders.sanction.load(id);
    return row ? sanctionOf(row) : null;
  });

@Resolver()
export class SanctionMutations {
  @Mutation(() => SanctionResult, { description: 'Proposes a sanction; what follows is the regulation’s answer (Art. 19, 20).' })
  proposeSanction(@Arg('input', () => ProposeSanctionInput) input: ProposeSanctionInput, @Context() ctx: Ctx): Promise<SanctionType | RefusalType> {
    return sanctioned(ctx, proposeSanction, input);
  }

  @Mutation(() => SanctionResult, { description: 'Determines the sanction; dates run from today (I-4).' })
  signSanction(@Arg('input', () => SignSanctionInput) input: SignSanctionInput, @Context() ctx: Ctx): Promise<SanctionType | RefusalType> {
    return sanctioned(ctx, signSanction, input);
  }

  @Mutation(() => SanctionResult, { description: 'Records that certificate and plaque came back.' })
  recordRecall(@Arg('input', () => RecordRecallInput) input: RecordRecallInput, @Context() ctx: Ctx): Promise<SanctionType | RefusalType> {
    return sanctioned(ctx, recordRecall, input);
  }
}
