import { useState } from 'react';
import { useCommand, useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Button, FactList, Loaded, RadioGroup, RefusalPanel, Sheet } from '@award/ui';
import { useForm } from '@award/ui/form';
import { ChooseRecommendingUnitDocument, RecommendingUnitsDocument } from '../../../gql/graphql.ts';
import type { UnitFactsFragment } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';
import { mayDo, offered } from '../case/case-facts.ts';
import type { Case } from '../case/case-facts.ts';
import { fits, fittingFirst } from './fitting.ts';

/** The one unit that checks and recommends, by place or by industry (Art. 8). */
export function ChooseUnit({ application }: { readonly application: Case }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const { recommendingUnit: unit } = application;
  const query = useQuery(RecommendingUnitsDocument, { variables: { programmeId: application.cycle.programme.id } });
  const refusal = offered(application, 'chooseRecommendingUnit')?.refusal;
  const [changing, setChanging] = useState(false);
  const choosing = offered(application, 'chooseRecommendingUnit') !== undefined && (!unit || changing);
  return (
    <Sheet title={t('unit.title')}>
      {unit ? (
        <FactList facts={[{ label: t('unit.chosen'), value: <strong>{local(unit.name)}</strong> }, { label: t('unit.issuer'), value: local(unit.issuer) }]} />
      ) : (
        <p className="ap-soft">{t('unit.lead')}</p>
      )}
      {unit && refusal && <RefusalPanel refusal={refusal} action={t('unit.choose')} />}
      {unit && !changing && mayDo(application, 'chooseRecommendingUnit') && <Button size="small" onClick={() => setChanging(true)}>{t('unit.change')}</Button>}
      {choosing && (
        <Loaded query={query}>{({ recommendingUnits }) => <Choosing application={application} units={recommendingUnits} onDone={() => setChanging(false)} />}</Loaded>
      )}
    </Sheet>
  );
}

function Choosing({ application, units, onDone }: { readonly application: Case; readonly units: readonly UnitFactsFragment[]; readonly onDone: () => void }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const command = useCommand(ChooseRecommendingUnitDocument);
  const form = useForm<{ unit: string | null }>({ defaultValues: { unit: application.recommendingUnit?.id ?? null } });
  const chosen = form.watch('unit');
  const choose = form.handleSubmit(async ({ unit }) => {
    if (unit === null) return;
    const outcome = await command.run({ applicationId: application.id, recommendingUnitId: unit });
    if (outcome.state === 'done') onDone();
  });
  return (
    <form onSubmit={(event) => void choose(event)} className="ap-form ap-change">
      <RadioGroup
        legend={t(application.recommendingUnit ? 'unit.change' : 'unit.choose')}
        name="unit"
        value={chosen}
        onChange={(value) => form.setValue('unit', value)}
        options={fittingFirst(units, application.organization).map((unit) => ({
          value: unit.id,
          label: local(unit.name),
          detail: fits(unit, application.organization) ? t(`unit.fits.${unit.kind}`) : t(`unit.serves.${unit.kind}`),
        }))}
      />
      <CommandAnswer command={command} action={t('unit.choose')} />
      <div className="aw-row">
        <Button tone={application.recommendingUnit ? 'plain' : 'primary'} type="submit" busy={command.busy} disabled={chosen === null || chosen === application.recommendingUnit?.id}>{t('unit.confirm')}</Button>
        {application.recommendingUnit && <Button tone="quiet" onClick={onDone}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}
