import type { PlainDate } from '@award/calendar';
import type { ActionFactReaders } from '../../../action-fact-readers.ts';
import { preparerBefore } from '../domain/preparer.ts';
import { recommendationFacts } from './recommendation.reads.ts';

const read: NonNullable<ActionFactReaders['issueRecommendation']> = async (context, application) => {
  const row = await context.reader.first(recommendationFacts, [application.id]);
  const checks = row?.checks ?? [];
  const publishedOn = row?.publishedOn as PlainDate | null;
  return {
    on: context.today,
    notice: { kind: 'RECOMMENDATION', ...(publishedOn && { publishedOn }) },
    checks,
    recommendation: { unitKind: row?.unitKind ?? 'COUNTY', opinion: row?.opinion ?? null },
    preparedBy: preparerBefore(context.viewer.personId, [...checks, ...(row?.worder ? [row.worder] : [])]),
  };
};

/** What a dialogue asks for before it is sent: a reason is given there. */
const ASKED_LATER = { reason: '…' };

/** The facts by which the recommending unit's buttons are judged. */
export const recommendationActionFacts: ActionFactReaders = {
  publishRecommendationNotice: read,
  issueRecommendation: read,
  declineRecommendation: async (context, application) => ({ ...(await read(context, application)), ...ASKED_LATER }),
  returnForCorrection: () => Promise.resolve(ASKED_LATER),
};
