/**
 * The bus in SQL. `publish` runs with the rights of `award_bus_owner`, which is a member of every service's role:
 * a publisher can hand a job to a subscriber without any right on the subscriber's tables, and all of it commits or
 * rolls back with the publisher's own transaction.
 */
export const BUS_SQL = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'award_bus_owner') then create role award_bus_owner nologin; end if;
exception when duplicate_object or unique_violation then null; end $$;
create schema if not exists bus;
grant usage, create on schema bus to award_bus_owner;

create table if not exists bus.event (
  position bigint generated always as identity primary key,
  event_id uuid not null unique,
  type text not null,
  publisher name not null,
  body jsonb not null,
  published_at timestamptz not null default now()
);
create table if not exists bus.subscription (
  type text not null,
  publisher text not null,
  subscriber text not null,
  primary key (type, subscriber)
);
create table if not exists bus.demo_clock (
  only_row boolean primary key default true check (only_row),
  offset_ms bigint not null default 0
);
insert into bus.demo_clock default values on conflict do nothing;
grant select, insert on bus.event to award_bus_owner;
grant select on bus.subscription to award_bus_owner;

-- Jobs of one case (or cycle) run one after another in each subscriber: the queue's name is the case or the cycle.
create or replace function bus.publish(event jsonb) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  target record;
  queue text := coalesce(event->>'applicationId', event->>'cycleId', event->>'organizationId', event->>'programmeId', 'all');
begin
  if exists (select from bus.subscription s where s.type = event->>'type' and 'award_' || s.publisher <> session_user) then
    raise exception 'role % does not publish %', session_user, event->>'type' using errcode = 'insufficient_privilege';
  end if;
  insert into bus.event (event_id, type, publisher, body) values ((event->>'eventId')::uuid, event->>'type', session_user, event);
  for target in select s.subscriber from bus.subscription s where s.type = event->>'type' loop
    execute format('select %I.add_job(''event'', $1, queue_name => $2, max_attempts => 30)', target.subscriber || '_jobs')
      using event::json, target.subscriber || ':' || queue;
  end loop;
end $$;
alter function bus.publish(jsonb) owner to award_bus_owner;
revoke all on function bus.publish(jsonb) from public;
`;
