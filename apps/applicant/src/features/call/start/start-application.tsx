import { useCommand } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useNavigate } from '@award/microfrontend/router';
import { Button, Choice } from '@award/ui';
import { Field, useForm } from '@award/ui/form';
import { StartApplicationDocument } from '../../../gql/graphql.ts';
import type { CallPageQuery, Category } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';
import { useLawTexts } from '../../../parts/law-texts.ts';
import { likelyCategory } from './likely-category.ts';

type Criteria = NonNullable<CallPageQuery['cycle']>['criteria'];

/** Starts the organization's one application in the cycle (Art. 11(2)), by the criteria of one category (Art. 5). */
export function StartApplication({ cycleId, organization, criteria }: {
  readonly cycleId: string;
  readonly organization: CallPageQuery['myOrganizations'][number];
  readonly criteria: Criteria;
}) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const law = useLawTexts();
  const navigate = useNavigate();
  const command = useCommand(StartApplicationDocument);
  const form = useForm<{ category: Category | '' }>({ defaultValues: { category: likelyCategory(organization.industry, criteria.map((each) => each.category)) } });
  const start = form.handleSubmit(async ({ category }) => {
    if (category === '') return;
    const outcome = await command.run({ cycleId, organizationId: organization.id, category });
    if (outcome.state === 'done') navigate(`/applicant/applications/${outcome.thing.id}`);
  });
  if (organization.membership === 'VIEWER') return <p className="ap-soft">{t('start.viewer')}</p>;
  return (
    <form onSubmit={(event) => void start(event)} noValidate className="ap-form ap-start">
      <Field control={form.control} name="category" label={t('start.category')} hint={t('start.categoryHint')} required>
        {(field, attributes) => (
          <Choice
            {...field}
            {...attributes}
            empty={t('choose')}
            options={criteria.map((each) => ({ value: each.category, label: `${law.category(each.category)} — ${local(each.criteriaSet.title)}` }))}
          />
        )}
      </Field>
      <CommandAnswer command={command} action={t('start.title')} />
      <div className="aw-row">
        <Button tone="primary" type="submit" busy={command.busy}>{t('start.title')}</Button>
        <span className="ap-soft">{t('start.hint')}</span>
      </div>
    </form>
  );
}
