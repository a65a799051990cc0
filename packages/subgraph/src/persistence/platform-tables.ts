/**
 * The tables that every service has for the platform's own promises: a replayed command answers as the first time,
 * an event is handled once, every act is on record, and an imported calendar year is known.
 * The audit trail can be written and read by the service, never changed.
 */
export const platformTables = (schema: string): string[] => [
  `create table "${schema}".idempotency (
     actor text not null, command text not null, key text not null,
     input_hash text not null, result jsonb, at timestamptz not null default now(),
     primary key (actor, command, key))`,
  `create table "${schema}".inbox (event_id uuid primary key, type text not null, handled_at timestamptz not null default now())`,
  `create table "${schema}".audit_entry (
     id uuid primary key default uuidv7(), at timestamptz not null, actor_id uuid, actor_name text not null, actor_role text not null,
     programme_id uuid, action text not null, subject text not null, outcome text not null, note text)`,
  `create index audit_entry_page on "${schema}".audit_entry (programme_id, at desc, id desc)`,
  `create table "${schema}".calendar_year (
     year int primary key, holidays jsonb not null, make_up_days jsonb not null, notice text not null, imported_at timestamptz not null)`,
  `grant select, insert, update on "${schema}".idempotency to award_${schema}`,
  `grant select, insert on "${schema}".inbox to award_${schema}`,
  `grant select, insert on "${schema}".audit_entry to award_${schema}`,
  `grant select, insert, update on "${schema}".calendar_year to award_${schema}`,
];
