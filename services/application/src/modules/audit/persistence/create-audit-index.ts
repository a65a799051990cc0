import { Migration } from '@mikro-orm/migrations';

/** The trail is read newest first; an applicant's act names its case, and belongs to the programme of that case. */
export class CreateAuditIndex extends Migration {
  override up(): void {
    this.addSql(`create index audit_entry_newest on application.audit_entry (at desc, id desc)`);
  }
}
