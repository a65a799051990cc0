import { answer, resultUnion } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { listPromisingOrganization } from '../commands/list-promising-organization.ts';
import { recordTrainingSession } from '../commands/record-training-session.ts';
import { takeSelfAssessment } from '../commands/take-self-assessment.ts';
import { PromisingOrganizationType, SelfAssessmentType, TrainingSessionType } from './cultivation.type.ts';
import { ListPromisingOrganizationInput, RecordTrainingSessionInput, TakeSelfAssessmentInput } from './inputs.ts';

const PromisingOrganizationResult = resultUnion('PromisingOrganizationResult', PromisingOrganizationType);
const TrainingSessionResult = resultUnion('TrainingSessionResult', TrainingSessionType);
const SelfAssessmentResult = resultUnion('SelfAssessmentResult', SelfAssessmentType);

@Resolver()
export class CultivationMutations {
  @Mutation(() => PromisingOrganizationResult, { description: 'Puts an organization on the list of those to be cultivated (Art. 7(3), 10).' })
  async listPromisingOrganization(@Arg('input', () => ListPromisingOrganizationInput) input: ListPromisingOrganizationInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(listPromisingOrganization, input), ({ id }) => context.loaders.promisingOrganization.load(id));
  }

  @Mutation(() => TrainingSessionResult, { description: 'Records a training session that was held (Art. 7(3)).' })
  async recordTrainingSession(@Arg('input', () => RecordTrainingSessionInput) input: RecordTrainingSessionInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordTrainingSession, input), ({ id }) => context.loaders.trainingSession.load(id));
  }

  @Mutation(() => SelfAssessmentResult, { description: 'Measures an organization against the criteria by its own judgment (Art. 7(3), 10).' })
  async takeSelfAssessment(@Arg('input', () => TakeSelfAssessmentInput) input: TakeSelfAssessmentInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(takeSelfAssessment, input), ({ id }) => context.loaders.selfAssessment.load(id));
  }
}
