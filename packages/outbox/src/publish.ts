import type { Instant } from '@award/calendar';
import { EVENTS } from '@award/events';
import type { AwardEvent, EventBody, EventType } from '@award/events';

/** Runs one statement with `$1…` parameters inside the caller's transaction. */
export type TransactionalQuery = (sql: string, values: unknown[]) => Promise<unknown>;

/**
 * Publishes an event inside the caller's transaction: it is stored, and handed to every subscriber's jobs, exactly if
 * the transaction commits.
 * @throws ZodError when the body does not fit the event's schema (nothing is published then)
 */
export async function publish<T extends EventType>(
  query: TransactionalQuery,
  body: EventBody<T>,
  envelope: { eventId: string; occurredAt: Instant },
): Promise<void> {
  const event = EVENTS[body.type].schema.parse({ ...body, ...envelope }) as AwardEvent;
  await query('select bus.publish($1::jsonb)', [JSON.stringify(event)]);
}
