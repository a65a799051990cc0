import { useTexts } from '@award/messages/react';
import { FactList } from '@award/ui/gazette';
import type { ObjectionDraft } from '../objection-draft.ts';

/** Step 5: everything once more before it is sent. */
export function ReviewStep({ draft }: { readonly draft: ObjectionDraft }) {
  const t = useTexts('objection');
  const unit = draft.kind === 'UNIT';
  const lead = draft.kind === 'LEAD';
  const or = (text: string) => (text.trim() === '' ? t('objection.notGiven') : text);
  const side = unit ? 'unit' : 'person';
  return (
    <FactList
      facts={[
        { label: t('objection.subject'), value: draft.organizationName },
        { label: t('objection.kind.legend'), value: draft.kind === null ? t('objection.notGiven') : t(`objection.kind.${draft.kind}.title`) },
        ...(lead
          ? []
          : [
              { label: t(`objection.${side}.name`), value: or(draft.name) },
              { label: t('objection.unit.domicile'), value: unit ? or(draft.domicile) : null },
              { label: t(`objection.${side}.telephone`), value: or(draft.telephone) },
              { label: t(`objection.${side}.postalAddress`), value: or(draft.postalAddress) },
              { label: t('objection.identityProof'), value: unit ? null : or(draft.identityProof?.name ?? '') },
              { label: t('objection.evidence'), value: draft.evidence.length === 0 ? t('objection.notGiven') : draft.evidence.map((each) => each.name).join('、') },
            ]),
        { label: t('objection.text'), value: or(draft.text) },
      ]}
    />
  );
}
