import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ExpertType } from '../../expert/graphql/expert.type.ts';
import { consensusView, ownScoresOpen } from '../../opinion/graphql/consensus-view.ts';
import { ConsensusType, PanelOpinionType } from '../../opinion/graphql/opinion.type.ts';
import { ApplicationReference } from '../../projection/graphql/application.reference.ts';
import { ScoreSheetType } from '../../score/graphql/score.type.ts';
import { assignmentsFor } from '../persistence/panel.loaders.ts';
import { assignmentReads } from '../persistence/panel.reads.ts';
import { AssignmentConnection, AssignmentType, PanelType } from './panel.type.ts';

@Resolver(() => AssignmentType)
export class AssignmentQueries {
  @Query(() => AssignmentConnection, { description: 'The expert’s own cases, by number; cases closed by an interest are not among them.' })
  async myAssignments(@Arg('cycleId', () => ID, { nullable: true }) cycleId: string | null, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<object> {
    const visible = assignmentsFor(context);
    const [number, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(assignmentReads(visible).page, [...visible.values, cycleId ?? null, number, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.number, row.id]);
  }

  @Query(() => AssignmentType, { nullable: true, description: 'One case before one panel.' })
  async assignment(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.assignment.load(id);
  }

  @FieldResolver(() => PanelType, { description: 'The panel.' })
  async panel(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.panel.load(assignment.panelId);
  }

  @FieldResolver(() => ApplicationReference, { description: 'The case.' })
  application(@Root() assignment: AssignmentType): ApplicationReference {
    return { id: assignment.applicationId };
  }

  @FieldResolver(() => [ExpertType], { description: 'Who judges it.' })
  async experts(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<object[]> {
    const seats = await context.loaders.seats.load(assignment.id);
    return (await Promise.all(seats.map((seat) => context.loaders.expert.load(seat.expertId)))).filter((expert) => expert !== null);
  }

  @FieldResolver(() => ExpertType, { nullable: true, description: 'Who leads the consensus and drafts the opinion: the chair, unless an interest stands against it.' })
  async lead(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.expert.load(assignment.leadExpertId);
  }

  @FieldResolver(() => ScoreSheetType, { nullable: true, description: 'One’s own scores.' })
  async myScoreSheet(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<object | null> {
    const sheets = await context.loaders.sheetsOfAssignment.load(assignment.id);
    return sheets.find((sheet) => sheet.personId === context.viewer.personId) ?? null;
  }

  @FieldResolver(() => [ScoreSheetType], { description: 'The scores that are open to the viewer (I-9).' })
  async scoreSheets(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.sheetsOfAssignment.load(assignment.id);
  }

  @FieldResolver(() => ConsensusType, { nullable: true, description: 'The consensus, or before the meeting the spreads to be discussed.' })
  async consensus(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<object | null> {
    return consensusView(assignment, context);
  }

  @FieldResolver(() => PanelOpinionType, { nullable: true, description: 'The panel’s opinion.' })
  async opinion(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<object | null> {
    return (await ownScoresOpen(assignment, context)) ? null : ((await context.loaders.opinionsOfAssignment.load(assignment.id))[0] ?? null);
  }
}
