import { useSearchParams } from '@award/microfrontend/router';
import { useTexts } from '@award/messages/react';
import { Loaded, PageTitle } from '@award/ui/gazette';
import { ObjectionPageDocument } from '../gql/graphql.ts';
import { useAsk } from '../public-data/use-ask.ts';
import { ObjectionForm } from './objection-form.tsx';
import { subjectsOf } from './subjects.ts';
import './objection.css';

/** Filing an objection (Art. 12), step by step; `?application=` names the case, from a notice. */
export default function ObjectionPage() {
  const t = useTexts('objection');
  const [parameters] = useSearchParams();
  const query = useAsk(ObjectionPageDocument, {});
  return (
    <div className="page objection">
      <PageTitle title={t('objection.title')} lead={t('objection.lead')} />
      <Loaded query={query}>
        {(data) => {
          const subjects = subjectsOf(data);
          const named = subjects.find((subject) => subject.applicationId === parameters.get('application'));
          const preset = named === undefined ? {} : { applicationId: named.applicationId, organizationName: named.organizationName, programmeId: named.programmeId };
          return <ObjectionForm subjects={subjects} preset={preset} />;
        }}
      </Loaded>
    </div>
  );
}
