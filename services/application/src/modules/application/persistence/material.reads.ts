import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { Reader } from '@award/subgraph';

/** What a case's material consists of and where it stands; of a trade secret only how long it is. */
export interface MaterialRow {
  readonly sections: readonly { id: string; code: string; titleZh: string; titleEn: string; wordLimit: number | null; wordCount: number }[];
  readonly newField: boolean;
  readonly unitChosen: boolean;
  readonly newFieldProofs: number;
  readonly internalNoticeProofs: number;
  readonly declaredAt: Instant | null;
  readonly materialChangedAt: Instant;
}

const materialOfCase = statement<MaterialRow>(
  'application.material',
  `select (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', i.code, 'titleZh', i.title_zh, 'titleEn', i.title_en, 'wordLimit', i.word_limit, 'wordCount', s.word_count)
       order by i.position), '[]') from application.section s join application.criteria_item i on i.id = s.item_id where s.application_id = a.id) as sections,
     o.new_field as "newField", a.recommending_unit_id is not null as "unitChosen",
     (select count(*)::int from application.attachment t where t.application_id = a.id and t.purpose = 'NEW_FIELD_PROOF' and t.removed_at is null) as "newFieldProofs",
     (select count(*)::int from application.attachment t where t.application_id = a.id and t.purpose = 'INTERNAL_NOTICE_PROOF' and t.removed_at is null) as "internalNoticeProofs",
     (select max(d.declared_at) from application.declaration d where d.application_id = a.id) as "declaredAt",
     a.material_changed_at as "materialChangedAt"
   from application.application a join application.organization o on o.id = a.organization_id where a.id = $1`,
);

/** The material of a case that the caller may see. */
export async function materialOf(reader: Reader, applicationId: string): Promise<MaterialRow> {
  const row = await reader.first(materialOfCase, [applicationId]);
  if (!row) throw new Error(`no application ${applicationId}`);
  return row;
}
