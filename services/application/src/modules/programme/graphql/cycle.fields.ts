import type { Ruleset } from '@award/regulation';
import { interpretationsOf } from '../domain/interpretations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CycleType } from './cycle.type.ts';
import { ProgrammeType } from './programme.type.ts';
import { InterpretationType, RulesetType } from './ruleset.type.ts';

@Resolver(() => CycleType)
export class CycleFields {
  @FieldResolver(() => ProgrammeType, { description: 'The programme it belongs to.' })
  async programme(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.programme.load(cycle.programmeId);
  }

  @FieldResolver(() => RulesetType, { description: 'The rules it is judged by, pinned when the call was published.' })
  async ruleset(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.ruleset.load(cycle.rulesetId);
  }
}

@Resolver(() => RulesetType)
export class RulesetFields {
  @FieldResolver(() => [InterpretationType], { description: 'The interpretations in it.' })
  interpretations(@Root() ruleset: RulesetType): object[] {
    return interpretationsOf(ruleset.text as Ruleset);
  }
}
