import { Migration } from '@mikro-orm/migrations';

/** The leading group's result, awards with their seats, approvals, the commendation and the register of certificates (Art. 4, 11(8), 11(9), 14). */
export class CreateAward extends Migration {
  override up(): void {
    this.addSql(`
      -- What the panel service tells of a cycle; locked while its awards change.
      create table application.cycle_outcome (
        cycle_id uuid primary key references application.cycle deferrable initially deferred,
        report_submitted_on date,
        concluded_on date,
        approved_on date
      );
      -- One row for each seat that the pinned rules give: an award takes one of them, so there are never more awards than seats (Art. 4).
      create table application.award_seat (
        cycle_id uuid not null references application.cycle deferrable initially deferred,
        tier text not null check (tier in ('QUALITY_AWARD', 'NOMINATION')),
        seat integer not null check (seat > 0),
        primary key (cycle_id, tier, seat)
      );
      create table application.award (
        id uuid primary key,
        cycle_id uuid not null references application.cycle deferrable initially deferred,
        programme_id uuid not null references application.programme deferrable initially deferred,
        application_id uuid not null references application.application deferrable initially deferred,
        organization_id uuid not null references application.organization deferrable initially deferred,
        tier text not null,
        seat integer not null,
        status text not null check (status in ('PROPOSED', 'APPROVED', 'CONFERRED', 'REVOKED', 'LAPSED')),
        proposed_at timestamptz not null,
        approved_at timestamptz,
        commended_on date,
        supervision_until date,
        revoked_on date, revoked_article text,
        lapsed_at timestamptz, lapsed_reason text,
        constraint r1_seat_within_cap foreign key (cycle_id, tier, seat) references application.award_seat (cycle_id, tier, seat),
        constraint r14_conferred_has_date check ((status in ('CONFERRED', 'REVOKED')) = (commended_on is not null))
      );
      -- A revoked award keeps its seat; one that lapsed before the commendation gives it back.
      create unique index r1_one_award_per_seat on application.award (cycle_id, tier, seat) where status <> 'LAPSED';
      create unique index r1_one_award_per_application on application.award (application_id) where status <> 'LAPSED';
      create index award_cycle on application.award (cycle_id, tier desc, seat);
      create index award_organization on application.award (organization_id);
      create index award_roll on application.award (commended_on desc, id desc) where status = 'CONFERRED';
      create table application.approval (
        id uuid primary key,
        cycle_id uuid not null references application.cycle deferrable initially deferred,
        approved boolean not null,
        reason text,
        decided_by uuid not null, decided_by_name text not null, decided_at timestamptz not null,
        constraint r14_sent_back_with_reason check (approved or reason is not null)
      );
      create unique index r14_one_approval_per_cycle on application.approval (cycle_id) where approved;
      create table application.commendation (
        id uuid primary key,
        cycle_id uuid not null references application.cycle deferrable initially deferred,
        programme_id uuid not null references application.programme deferrable initially deferred,
        number text not null,
        title text not null,
        published_by uuid not null, published_by_name text not null, published_on date not null,
        constraint r14_one_commendation_per_cycle unique (cycle_id),
        constraint r14_one_commendation_per_number unique (programme_id, number)
      );
      create table application.certificate (
        number text primary key,
        award_id uuid not null references application.award deferrable initially deferred,
        programme_id uuid not null references application.programme deferrable initially deferred,
        year integer not null,
        tier text not null,
        serial integer not null check (serial > 0),
        organization_name text not null,
        issued_on date not null,
        plaque_number text not null unique,
        revoked_on date,
        constraint r14_one_certificate_per_award unique (award_id),
        constraint r14_one_certificate_per_serial unique (programme_id, year, tier, serial)
      );
      grant select, insert, update on application.cycle_outcome, application.award, application.certificate to award_application;
      grant select, insert on application.award_seat, application.approval, application.commendation to award_application;
    `);
  }
}
