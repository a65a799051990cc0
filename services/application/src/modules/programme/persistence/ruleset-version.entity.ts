import { defineEntity, p } from '@mikro-orm/core';
import type { PersonId, ProgrammeId, RulesetVersionId } from '@award/identity';
import type { Ruleset } from '@award/regulation';
import { instantColumn } from '@award/subgraph';

/** An adopted version of a programme's rules; never changed, only followed by another (Art. 24). */
export const RulesetVersionEntity = defineEntity({
  name: 'RulesetVersion',
  schema: 'application',
  tableName: 'ruleset_version',
  properties: {
    id: p.uuid().$type<RulesetVersionId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    version: p.integer(),
    text: p.json<Ruleset>(),
    basedOnVersion: p.integer().nullable(),
    reason: p.text().nullable(),
    adoptedBy: p.uuid().$type<PersonId>().nullable(),
    adoptedByName: p.text().nullable(),
    approvedAt: p.type(instantColumn),
  },
});
