import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { writeSection } from '../commands/write-section.ts';
import { WriteSectionInput } from './inputs.ts';
import { SectionResult } from './results.ts';

@Resolver()
export class WriteSectionMutation {
  @Mutation(() => SectionResult, { description: 'Writes the answer to one criterion (Art. 11(2)); refused when someone else wrote it meanwhile.' })
  async writeSection(@Arg('input', () => WriteSectionInput) input: WriteSectionInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(writeSection, input), async ({ id, applicationId }) => {
      const sections = await context.loaders.sectionsOfApplication.clear(applicationId).load(applicationId);
      return sections.find((section) => section.id === id) ?? null;
    });
  }
}
