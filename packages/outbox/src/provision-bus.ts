import { EVENTS } from '@award/events';
import type { ClientBase } from 'pg';
import { BUS_SQL } from './bus-sql.ts';

/**
 * Makes or renews the bus: the log of published events, who subscribes to what, and the function that publishes.
 * Run by a role that may create roles (the platform's start, or the operator), after the services' runtime roles
 * `award_<service>` exist. Safe to repeat.
 * @param services names of the services whose roles may publish
 */
export async function provisionBus(client: ClientBase, services: readonly string[]): Promise<void> {
  await client.query(BUS_SQL);
  for (const service of services) {
    await client.query(`
      grant award_${service} to award_bus_owner;
      grant usage on schema bus to award_${service};
      grant execute on function bus.publish(jsonb) to award_${service};
      grant select on bus.demo_clock to award_${service};`);
  }
  if (services.includes('application')) await client.query('grant update on bus.demo_clock to award_application');
  const rows = Object.values(EVENTS).flatMap((e) => e.subscribers.map((s) => ({ type: e.type, publisher: e.publisher, subscriber: s })));
  await client.query('delete from bus.subscription');
  await client.query(
    `insert into bus.subscription (type, publisher, subscriber)
     select type, publisher, subscriber from jsonb_to_recordset($1) as x(type text, publisher text, subscriber text)
     where subscriber = any($2)`,
    [JSON.stringify(rows), services],
  );
}
