import { answer } from '@award/subgraph';
import type { Command , RefusalType} from '@award/subgraph';
import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../../context.ts';
import { approveInvestigation } from '../commands/approve-investigation.ts';
import { completeObjection } from '../commands/complete-objection.ts';
import { fileObjection } from '../commands/file-objection.ts';
import { forwardObjection } from '../commands/forward-objection.ts';
import { leaveLead } from '../commands/leave-lead.ts';
import { proposeDetermination } from '../commands/propose-determination.ts';
import type { ObjectionReceipt } from '../commands/receive.ts';
import { reportInvestigation } from '../commands/report-investigation.ts';
import { signDetermination } from '../commands/sign-determination.ts';
import { withdrawObjection } from '../commands/withdraw-objection.ts';
import { missingItems } from './missing-items.ts';
import {
  CompleteObjectionInput, FileObjectionInput, LeaveLeadInput, ObjectionStepInput, ProposeDeterminationInput, ReportInvestigationInput, WithdrawObjectionInput,
} from './objection.inputs.ts';
import { objectionOf } from './objection.queries.ts';
import type { ObjectionType } from './objection.type.ts';
import { LeadReceiptResult, LeadReceiptType, ObjectionReceiptResult, ObjectionReceiptType, ObjectionResult } from './objection.type.ts';

const receipt = (result: ObjectionReceipt): ObjectionReceiptType => Object.assign(new ObjectionReceiptType(), result, { missing: missingItems(result.missing) });

const step = <I>(ctx: Ctx, command: Command<I, { id: string }>, input: I): Promise<ObjectionType | RefusalType> =>
  answer(ctx.run(command, input), async ({ id }) => {
    const row = await ctx.loaders.objection.load(id);
    return row ? objectionOf(row) : null;
  });

@Resolver()
export class ObjectionMutations {
  @Mutation(() => ObjectionReceiptResult, { description: 'Files an objection in writing; what is missing is named and can be added (Art. 12).' })
  fileObjection(@Arg('input', () => FileObjectionInput) input: FileObjectionInput, @Context() ctx: Ctx): Promise<ObjectionReceiptType | RefusalType> {
    return answer(ctx.run(fileObjection, input), receipt);
  }

  @Mutation(() => ObjectionReceiptResult, { description: 'Adds what was missing (Art. 12).' })
  completeObjection(@Arg('input', () => CompleteObjectionInput) input: CompleteObjectionInput, @Context() ctx: Ctx): Promise<ObjectionReceiptType | RefusalType> {
    return answer(ctx.run(completeObjection, input), receipt);
  }

  @Mutation(() => ObjectionReceiptResult, { description: 'Takes an objection back before it is determined.' })
  withdrawObjection(@Arg('input', () => WithdrawObjectionInput) input: WithdrawObjectionInput, @Context() ctx: Ctx): Promise<ObjectionReceiptType | RefusalType> {
    return answer(ctx.run(withdrawObjection, input), receipt);
  }

  @Mutation(() => LeadReceiptResult, { description: 'Leaves an anonymous message; no objection, kept as a lead (I-7).' })
  leaveLead(@Arg('input', () => LeaveLeadInput) input: LeaveLeadInput, @Context() ctx: Ctx): Promise<LeadReceiptType | RefusalType> {
    return answer(ctx.run(leaveLead, input), (result) => Object.assign(new LeadReceiptType(), result));
  }

  @Mutation(() => ObjectionResult, { description: 'Forwards the objection to the accused’s recommending unit (Art. 13).' })
  forwardObjection(@Arg('input', () => ObjectionStepInput) input: ObjectionStepInput, @Context() ctx: Ctx): Promise<ObjectionType | RefusalType> {
    return step(ctx, forwardObjection, input);
  }

  @Mutation(() => ObjectionResult, { description: 'Writes down what the investigation found (Art. 13).' })
  reportInvestigation(@Arg('input', () => ReportInvestigationInput) input: ReportInvestigationInput, @Context() ctx: Ctx): Promise<ObjectionType | RefusalType> {
    return step(ctx, reportInvestigation, input);
  }

  @Mutation(() => ObjectionResult, { description: 'Approves the report and sends it to the Office (Art. 13).' })
  approveInvestigation(@Arg('input', () => ObjectionStepInput) input: ObjectionStepInput, @Context() ctx: Ctx): Promise<ObjectionType | RefusalType> {
    return step(ctx, approveInvestigation, input);
  }

  @Mutation(() => ObjectionResult, { description: 'Proposes the determination (Art. 13).' })
  proposeDetermination(@Arg('input', () => ProposeDeterminationInput) input: ProposeDeterminationInput, @Context() ctx: Ctx): Promise<ObjectionType | RefusalType> {
    return step(ctx, proposeDetermination, input);
  }

  @Mutation(() => ObjectionResult, { description: 'Signs the determination: answers, circulates, and disqualifies where the conditions forbid what was proved (Art. 13).' })
  signDetermination(@Arg('input', () => ObjectionStepInput) input: ObjectionStepInput, @Context() ctx: Ctx): Promise<ObjectionType | RefusalType> {
    return step(ctx, signDetermination, input);
  }
}
