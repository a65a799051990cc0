import type { Ruleset } from '@award/regulation';

/**
 * The rules a new programme begins with: the prefecture's as they are; for a county or the zone the same numbers with
 * its own name and territory, for its Office to change (Art. 24).
 */
export function firstRuleset(model: Ruleset, programme: { name: { zh: string; en: string }; level: string; divisionCode: string }): Ruleset {
  if (programme.level === 'PREFECTURE') return model;
  return { ...model, id: `${programme.level}-${programme.divisionCode}`, name: { ...programme.name }, territory: [programme.divisionCode] };
}
