import { useTexts } from '@award/messages/react';
import { CheckBox, Labelled, TextInput } from '@award/ui/gazette';
import { DocumentInput } from '../document-input.tsx';
import type { ObjectionDraft } from '../objection-draft.ts';
import type { StepProps } from './step.ts';

type TextKey = 'name' | 'telephone' | 'postalAddress' | 'domicile';

const AUTOCOMPLETE: Readonly<Record<TextKey, string>> = { name: 'name', telephone: 'tel', postalAddress: 'street-address', domicile: 'off' };

/** Step 3: who objects. A person gives the real name and a proof of identity, a unit its seal and domicile (Art. 12). `missing`: only these are asked for once more. */
export function IdentityStep({ draft, change, missing }: StepProps & { readonly missing?: readonly string[] }) {
  const t = useTexts('objection');
  const unit = draft.kind === 'UNIT';
  const fields: readonly TextKey[] = unit ? ['name', 'domicile', 'telephone', 'postalAddress'] : ['name', 'telephone', 'postalAddress'];
  return (
    <>
      <p>{t('objection.confidential')}</p>
      {fields.map((key) => (
        <Labelled key={key} label={t(unit ? `objection.unit.${key}` : `objection.person.${key}`)} required={missing === undefined || missing.includes(key)}>
          {(attributes) => (
            <TextInput
              {...attributes}
              type={key === 'telephone' ? 'tel' : 'text'}
              autoComplete={unit && key === 'name' ? 'organization' : AUTOCOMPLETE[key]}
              value={draft[key]}
              onChange={(event) => change({ [key]: event.target.value } satisfies Partial<ObjectionDraft>)}
            />
          )}
        </Labelled>
      ))}
      {unit ? (
        <CheckBox checked={draft.sealed} onChange={(event) => change({ sealed: event.target.checked })} detail={t('objection.sealedDetail')}>
          {t('objection.sealed')}
        </CheckBox>
      ) : (
        <>
          <DocumentInput
            label={t('objection.identityProof')}
            hint={t('objection.identityProofHint')}
            most={1}
            documents={draft.identityProof === null ? [] : [draft.identityProof]}
            onChange={([first]) => change({ identityProof: first ?? null })}
          />
          <CheckBox checked={draft.signed} onChange={(event) => change({ signed: event.target.checked })} detail={t('objection.signedDetail')}>
            {t('objection.signed')}
          </CheckBox>
        </>
      )}
    </>
  );
}
