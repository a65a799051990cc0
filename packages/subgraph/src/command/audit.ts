import type { OpenTransaction } from './transaction.ts';

/** Writes the audit trail of one act into the act's own transaction. */
export async function writeAudit(tx: OpenTransaction, schema: string, action: string, outcome: string): Promise<void> {
  const { viewer } = tx;
  for (const { subject, note } of tx.audited.length > 0 ? tx.audited : [{ subject: '', note: undefined }])
    await tx.execute(
      `insert into "${schema}".audit_entry (at, actor_id, actor_name, actor_role, programme_id, action, subject, outcome, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.now, viewer.personId, viewer.name, viewer.role, viewer.programmeId, action, subject, outcome, note ?? null],
    );
}
