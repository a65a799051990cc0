import { Migration } from '@mikro-orm/migrations';

/**
 * The tables of objections, supervision and sanctions. Who an objector is lies in a table of its own with row-level
 * security: only the Office of that programme reads it, whatever a query asks for.
 */
export class CreateSanction extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
  }
}

const TABLES = [
  // What this service knows of cases, awards and units, from the application service's events.
  `create table sanction.case_projection (
     application_id uuid primary key, number text not null, cycle_id uuid not null, programme_id uuid not null,
     organization_id uuid not null, organization_name text not null, credit_code text not null, industry text not null,
     division_code text not null, recommending_unit_id uuid, stage text not null, submitted boolean not null default false)`,
  `create index case_projection_organization on sanction.case_projection (organization_id)`,
  `create table sanction.award_projection (
     award_id uuid primary key, application_id uuid not null, organization_id uuid not null, organization_name text not null,
     cycle_id uuid not null, programme_id uuid not null, tier text not null, year int not null, commended_on date not null,
     certificate_number text not null unique, recommending_unit_id uuid)`,
  `create table sanction.programme_projection (programme_id uuid primary key, name_zh text not null, name_en text not null)`,
  `create table sanction.unit_projection (unit_id uuid primary key, programme_id uuid not null, name_zh text not null, name_en text not null)`,
  `create table sanction.cycle_projection (cycle_id uuid primary key, programme_id uuid not null, year int not null, ruleset jsonb not null)`,

  `create table sanction.organization_member (
     organization_id uuid not null, person_id uuid not null, membership text not null, primary key (person_id, organization_id))`,

  // Objections (R15–R18)
  `create table sanction.receipt_counter (year int primary key, last int not null)`,
  `create table sanction.objection (
     id uuid primary key default uuidv7(), receipt_number text not null constraint r15_receipt_number unique, secret_hash text not null,
     programme_id uuid not null, cycle_id uuid not null, application_id uuid not null, organization_id uuid not null,
     subject_organization_name text not null, text text not null, status text not null,
     received_at timestamptz not null, completed_at timestamptz, unit_id uuid, forwarded_at timestamptz, forwarded_by uuid,
     reported_at timestamptz, determined_at timestamptz, reply_to_objector text, replied_at timestamptz, circulated_at timestamptz,
     version int not null default 1,
     check (status in ('INCOMPLETE','RECEIVED','FORWARDED','REPORTED','DETERMINED','WITHDRAWN')))`,
  `create index objection_page on sanction.objection (programme_id, received_at desc, id desc)`,
  `create index objection_unit_page on sanction.objection (unit_id, received_at desc, id desc) where unit_id is not null`,
  `create index objection_application on sanction.objection (application_id)`,
  `create table sanction.objector (
     objection_id uuid primary key references sanction.objection, programme_id uuid not null, kind text not null check (kind in ('PERSON','UNIT')),
     name text, telephone text, postal_address text, domicile text,
     signed boolean not null, sealed boolean not null)`,
  `alter table sanction.objector enable row level security`,
  `create policy objector_by_office on sanction.objector for select to award_sanction using (
     current_setting('award.role', true) in ('OFFICE_CLERK','OFFICE_DIRECTOR') and programme_id::text = current_setting('award.programme_id', true))`,
  // Filing and completing go through functions of the owner, since the one who files may not read the table at all.
  `create function sanction.keep_objector(objection uuid, programme uuid, kind text, name text, telephone text, postal_address text, domicile text, signed boolean, sealed boolean)
     returns void language sql security definer set search_path = pg_catalog as $$
       insert into sanction.objector (objection_id, programme_id, kind, name, telephone, postal_address, domicile, signed, sealed)
       values (objection, programme, kind, name, telephone, postal_address, domicile, signed, sealed) $$`,
  `create function sanction.add_to_objector(objection uuid, new_name text, new_telephone text, new_postal_address text, new_domicile text, new_signed boolean, new_sealed boolean)
     returns void language sql security definer set search_path = pg_catalog as $$
       update sanction.objector o set name = coalesce(new_name, o.name), telephone = coalesce(new_telephone, o.telephone),
         postal_address = coalesce(new_postal_address, o.postal_address), domicile = coalesce(new_domicile, o.domicile),
         signed = o.signed or new_signed, sealed = o.sealed or new_sealed
       where o.objection_id = objection $$`,
  `create table sanction.objection_evidence (
     id uuid primary key default uuidv7(), objection_id uuid not null references sanction.objection, identity_proof boolean not null default false,
     name text not null, bytes int not null, sha256 text not null, content bytea not null, added_at timestamptz not null)`,
  `create index objection_evidence_objection on sanction.objection_evidence (objection_id)`,
  // Which parts are there, never what they say, except that completeness needs texts to be non-empty.
  `create function sanction.objection_parts(objection uuid)
     returns table (kind text, name boolean, telephone boolean, "postalAddress" boolean, domicile boolean, signed boolean, sealed boolean, "identityProof" boolean, evidence int)
     language sql stable security definer set search_path = pg_catalog as $$
       select o.kind, o.name is not null, o.telephone is not null, o.postal_address is not null, o.domicile is not null, o.signed, o.sealed,
         exists (select from sanction.objection_evidence e where e.objection_id = objection and e.identity_proof),
         (select count(*)::int from sanction.objection_evidence e where e.objection_id = objection and not e.identity_proof)
       from sanction.objector o where o.objection_id = objection $$`,
  `create table sanction.investigation (
     objection_id uuid primary key references sanction.objection, report text not null, findings text not null,
     prepared_by uuid not null, prepared_by_name text not null, prepared_at timestamptz not null,
     approved_by uuid, approved_by_name text, reported_at timestamptz,
     constraint r16_second_person check (approved_by is null or approved_by <> prepared_by))`,
  `create table sanction.determination (
     objection_id uuid primary key references sanction.objection, outcome text not null check (outcome in ('UPHELD','PARTLY_UPHELD','NOT_UPHELD')),
     forbidden_by_conditions boolean not null, reason text not null, reply_to_objector text not null,
     prepared_by uuid not null, prepared_by_name text not null, prepared_at timestamptz not null,
     signed_by uuid, signed_by_name text, signed_at timestamptz, disqualifies boolean not null default false,
     constraint r16_second_person_signs check (signed_by is null or signed_by <> prepared_by))`,
  `create table sanction.overrun (
     id uuid primary key default uuidv7(), objection_id uuid not null references sanction.objection, clock text not null, due_on date not null,
     recorded_at timestamptz not null, constraint r16_overrun_once unique (objection_id, clock))`,
  `create table sanction.lead (
     id uuid primary key default uuidv7(), programme_id uuid not null, text text not null, received_at timestamptz not null,
     pursued boolean not null default false, note text)`,
  `create index lead_page on sanction.lead (programme_id, received_at desc, id desc)`,

  // Supervision (R20–R22)
  `create table sanction.supervision (
     id uuid primary key default uuidv7(), award_id uuid not null unique references sanction.award_projection, programme_id uuid not null,
     organization_id uuid not null, organization_name text not null, recommending_unit_id uuid, tier text not null, starts_on date not null, until date not null,
     status text not null check (status in ('ACTIVE','ENDED','REVOKED')))`,
  `create index supervision_page on sanction.supervision (programme_id, starts_on desc, id desc)`,
  `create table sanction.duty (
     id uuid primary key default uuidv7(), supervision_id uuid not null references sanction.supervision, kind text not null, title text not null,
     planned_on date not null, place text not null, planned_by_name text not null, held_on date, attendees int, evidence text, recorded_by_name text,
     supervised_by uuid, supervised_by_name text, supervision_note text)`,
  `create index duty_supervision on sanction.duty (supervision_id)`,
  `create table sanction.misuse_report (
     id uuid primary key default uuidv7(), award_id uuid not null references sanction.award_projection, programme_id uuid not null,
     received_at timestamptz not null, description text not null, breach text not null, evidence_name text, evidence bytea, status text not null,
     correction_ordered_at timestamptz, correction_due_on date, settled_at timestamptz, settlement text, handled_by_name text, sanction_id uuid)`,
  `create index misuse_report_page on sanction.misuse_report (programme_id, received_at desc, id desc)`,
  `create index misuse_report_award on sanction.misuse_report (award_id)`,
  `create table sanction.incident (
     id uuid primary key default uuidv7(), supervision_id uuid not null references sanction.supervision, kind text not null, severity text not null,
     occurred_on date not null, description text not null, source text not null, recorded_at timestamptz not null, recorded_by_name text not null)`,
  `create index incident_supervision on sanction.incident (supervision_id)`,

  // Sanctions (R18–R20)
  `create table sanction.sanction (
     id uuid primary key default uuidv7(), programme_id uuid not null, kind text not null check (kind in ('BAR','REVOCATION','REVOCATION_AND_BAR','DISQUALIFICATION')),
     ground text not null, article text not null, facts text not null, organization_id uuid not null, organization_name text not null, credit_code text not null,
     application_id uuid, award_id uuid references sanction.award_projection, objection_id uuid references sanction.objection,
     status text not null check (status in ('PROPOSED','DETERMINED')), prepared_by uuid, prepared_by_name text not null, prepared_at timestamptz not null,
     signed_by uuid, signed_by_name text, determined_on date, disclosed_at timestamptz,
     bar_from date, bar_until date, may_apply_from date, bar_years int, revoked_on date, certificate_recalled_on date, plaque_recalled_on date,
     constraint r19_second_person_signs check (signed_by is null or signed_by <> prepared_by))`,
  `create index sanction_page on sanction.sanction (programme_id, prepared_at desc, id desc)`,
  `create index sanction_register on sanction.sanction (disclosed_at desc, id desc) where disclosed_at is not null`,
  `create index sanction_organization on sanction.sanction (organization_id)`,
  `create unique index r20_one_revocation_per_award on sanction.sanction (award_id) where status = 'DETERMINED' and revoked_on is not null`,

  `grant select, insert, update on all tables in schema sanction to award_sanction`,
  `grant delete on sanction.organization_member, sanction.idempotency to award_sanction`,
  `revoke insert, update on sanction.objector from award_sanction`,
  `revoke update on sanction.objection_evidence, sanction.overrun, sanction.audit_entry, sanction.inbox from award_sanction`,
  `revoke all on sanction.migration from award_sanction`,
];
