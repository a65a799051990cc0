import { ClockChip } from '@award/ui';
import { runningClocks } from './case-facts.ts';
import type { Case } from './case-facts.ts';

/** The head of a case while it is written: what and until when, in two lines. */
export function SlimHead({ application }: { readonly application: Case }) {
  const { number, organization } = application;
  return (
    <header className="ap-slim">
      <title>{`${number} ${organization.name}`}</title>
      <h1>{organization.name} <span className="ap-soft">{number}</span></h1>
      {runningClocks(application).map((clock) => <ClockChip key={`${clock.kind} ${clock.startsOn}`} clock={clock} />)}
    </header>
  );
}
