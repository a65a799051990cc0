import { addSeconds, beijingDate } from '@award/calendar';
import type { Instant } from '@award/calendar';
import { holder, shown, standing } from '@award/regulation';
import type { Stage, Text } from '@award/regulation';

/** Who holds a case, what is awaited, until when, in one sentence. */
export interface Standing {
  readonly party: string;
  readonly until: Instant | null;
  readonly sentences: Text;
  readonly awaits: Text;
}

/** The last day of a period that ends at 24:00 of it, as each language writes it. */
function lastMoment(endsAt: Instant): Text {
  const day = beijingDate(addSeconds(endsAt, -1));
  return { zh: `${shown(day, 'zh')}24时`, en: `24:00 on ${shown(day, 'en')}` };
}

/**
 * The standing of a case.
 * @param names the organization's and the unit's own names, which stand in the place of the general words
 * @param endsAt the end of the running period, if any
 */
export function standingOf(stage: Stage, names: { organization: string; unit: string | null }, endsAt: Instant | null): Standing {
  const held = holder(stage);
  const own = held?.roles.includes('APPLICANT') ? names.organization : held?.roles.includes('RECOMMENDER_HANDLER') ? names.unit : null;
  const sentences = standing(stage, { ...(own && { party: own }), ...(endsAt && { until: lastMoment(endsAt) }) });
  return { party: own ?? held?.party.zh ?? '', until: held ? endsAt : null, sentences, awaits: held?.awaited ?? { zh: '', en: '' } };
}
