import type { CommandTransaction } from '@award/subgraph';
import type { Sealable } from '../../../seal/canonical-json.ts';

/** All that is handed in, as plain data in a fixed order. Read inside the command's transaction, under row-level security. */
export async function sealableContent(tx: CommandTransaction, applicationId: string): Promise<{ readonly [key: string]: Sealable }> {
  const [row] = await tx.execute<{ content: { readonly [key: string]: Sealable } }>(
    `select jsonb_build_object(
       'number', a.number, 'category', a.category, 'cycleId', a.cycle_id, 'recommendingUnitId', a.recommending_unit_id,
       'organization', (select jsonb_build_object('id', o.id, 'name', o.name, 'creditCode', o.credit_code, 'kind', o.kind, 'divisionCode', o.division_code, 'address', o.address,
          'industry', o.industry, 'size', o.size, 'establishedOn', o.established_on, 'operatingSince', o.operating_since, 'newField', o.new_field)
          from application.organization o where o.id = a.organization_id),
       'sections', (select coalesce(jsonb_agg(jsonb_build_object('code', i.code, 'itemId', i.id, 'tradeSecret', s.trade_secret, 'version', s.version,
          'text', case when s.trade_secret then x.text else s.text end) order by i.position), '[]')
          from application.section s join application.criteria_item i on i.id = s.item_id left join application.section_secret x on x.section_id = s.id where s.application_id = a.id),
       'attachments', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'purpose', t.purpose, 'sectionId', t.section_id, 'mediaType', t.media_type,
          'bytes', t.bytes, 'sha256', t.sha256, 'tradeSecret', t.trade_secret) order by t.uploaded_at, t.id), '[]')
          from application.attachment t where t.application_id = a.id and t.removed_at is null),
       'declaration', (select jsonb_build_object('noStateSecret', d.no_state_secret, 'truthful', d.truthful, 'declaredBy', d.declared_by_name, 'declaredAt', d.declared_at)
          from application.declaration d where d.application_id = a.id order by d.declared_at desc limit 1),
       'internalNotice', (select jsonb_build_object('number', n.number, 'contentHash', n.content_hash)
          from application.public_notice n where n.application_id = a.id and n.kind = 'INTERNAL' order by n.published_at desc limit 1)
     ) as content from application.application a where a.id = $1`,
    [applicationId],
  );
  if (!row) throw new Error(`no application ${applicationId}`);
  return row.content;
}
