import { useTexts } from '@award/messages/react';
import { BeijingDate, LinkButton } from '@award/ui/gazette';
import type { HomeQuery } from '../gql/graphql.ts';

/** The calls that are open, or that there is none. */
export function CurrentCalls({ calls }: { readonly calls: HomeQuery['currentCalls'] }) {
  const t = useTexts('shell');
  if (calls.length === 0) {
    return (
      <section className="home-call">
        <h2>{t('home.noCall')}</h2>
        <p>{t('home.noCallDetail')}</p>
      </section>
    );
  }
  return calls.map((call) => (
    <section className="home-call" key={call.id} aria-labelledby={`call-${call.id}`}>
      <h2 id={`call-${call.id}`}>{call.title}</h2>
      <dl>
        <div>
          <dt>{t('call.opensOn')}</dt>
          <dd><BeijingDate on={call.opensOn} /></dd>
        </div>
        <div>
          <dt>{t('call.deadline')}</dt>
          <dd><BeijingDate on={call.deadline} /> 24:00</dd>
        </div>
      </dl>
      <div className="aw-row">
        <a className="aw-button" data-tone="primary" href="/applicant">{t('home.apply')}</a>
        <LinkButton to={`/calls/${call.cycle.id}`}>{t('home.readCall')}</LinkButton>
      </div>
    </section>
  ));
}
