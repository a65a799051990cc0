import type { PersonId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';

/** A human being who may act on the platform, with a local account or an identity elsewhere. */
export const PersonEntity = defineEntity({
  name: 'Person',
  schema: 'identity',
  tableName: 'person',
  properties: {
    id: p.uuid().$type<PersonId>().primary(),
    name: p.text(),
    active: p.boolean(),
    createdAt: p.type(instantColumn),
    deactivatedAt: p.type(instantColumn).nullable(),
    signedOutAt: p.type(instantColumn).nullable(),
  },
});

export type Person = InferEntity<typeof PersonEntity>;
