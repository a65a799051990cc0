import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import type { Audience, Recipient } from '../domain/recipient.ts';

/** What is told. */
export interface Told {
  /** what happened, unique for it: nobody is told twice of the same */
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** where to look, below the portal of the recipient: `applications/0192…` */
  readonly path: string;
  readonly applicationId?: string | null;
}

/** The portal in which each audience works. */
const PORTALS: Readonly<Record<Audience, string>> = {
  ORGANIZATION: '/applicant', UNIT: '/reviewer', AUTHORITY: '/reviewer', LEADING_GROUP: '/reviewer', GOVERNMENT: '/reviewer', OFFICE: '/admin',
};

/** Tells everybody concerned, in the same transaction as what happened: it is told if, and only if, it happened. */
export async function notify(tx: CommandTransaction, recipients: readonly Recipient[], told: Told): Promise<void> {
  for (const { audience, id } of recipients)
    await tx.execute(
      `insert into application.notification (id, event_key, audience, audience_id, application_id, title_zh, title_en, link, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict on constraint told_once do nothing`,
      [uuidv7(), told.key, audience, id, told.applicationId ?? null, told.title.zh, told.title.en, `${PORTALS[audience]}/${told.path}`, tx.now],
    );
}
