import { FieldResolver, Resolver, Root } from 'type-graphql';
import { DissentType, PanelOpinionType } from './opinion.type.ts';

@Resolver(() => PanelOpinionType)
export class OpinionFields {
  @FieldResolver(() => [DissentType], { description: 'What members hold against it.' })
  dissent(@Root() opinion: PanelOpinionType): DissentType[] {
    return opinion.signatures.flatMap(({ name, dissent }) => (dissent === null ? [] : [{ name, text: dissent }]));
  }
}
