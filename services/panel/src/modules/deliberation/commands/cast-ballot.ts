import { CASTING_RULES, checkAll } from '@award/regulation';
import { command } from '@award/subgraph';
import { notFound } from '../../../things.ts';
import { newReceiptPhrase } from '../domain/receipt-phrase.ts';
import { sealBallot } from '../domain/sealed-ballot.ts';
import { markTurnout, putIntoBox, roundToVote, voterIn } from '../persistence/ballot-box.ts';

export interface CastBallotInput {
  readonly roundId: string;
  readonly choices: readonly string[];
  readonly abstain: boolean;
}

/**
 * One member, one ballot (I-6). It has no idempotency key of the platform on purpose: the hash of an input of few
 * possible choices would give the choices away to whoever tries them all. A replay meets "already cast" instead, and
 * the receipt is told once. Nothing of the ballot goes into the audit trail, an event or a log.
 */
export const castBallot = command<CastBallotInput, { receipt: string; roundId: string }>({
  key: 'Mutation.castBallot',
  async run(tx, { roundId, choices, abstain }) {
    const round = await roundToVote(tx, roundId);
    if (!round) return notFound('ROUND');
    const { present, recusedFrom } = await voterIn(tx, round);
    const marked = round.open && present && (await markTurnout(tx, round.id));
    const facts = { round, voter: { present, recusedFrom, hasVoted: !marked }, ballot: { choices, abstain } };
    const lawful = checkAll(CASTING_RULES, facts, { ruleset: round.ruleset, calendar: tx.calendar });
    if (lawful !== true) return lawful;
    const receipt = newReceiptPhrase();
    await putIntoBox(tx, round.id, sealBallot({ receipt, choices: [...choices].toSorted(), abstained: abstain }, round.id, round.candidates.length, round.sealKey));
    tx.audit(`ballot round ${round.id}`);
    return { receipt, roundId: round.id };
  },
});
