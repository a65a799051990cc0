import { useTexts } from '@award/messages/react';
import { RadioGroup } from '@award/ui/gazette';
import type { StepProps } from './step.ts';

/** Step 2: as a person, as a unit, or without a name. */
export function KindStep({ draft, change }: StepProps) {
  const t = useTexts('objection');
  return (
    <RadioGroup
      legend={t('objection.kind.legend')}
      name="kind"
      value={draft.kind}
      onChange={(kind) => change({ kind })}
      options={(['PERSON', 'UNIT', 'LEAD'] as const).map((kind) => ({ value: kind, label: t(`objection.kind.${kind}.title`), detail: t(`objection.kind.${kind}.detail`) }))}
    />
  );
}
