import { ClockChip } from '@award/ui';
import type { Case } from './case-facts.ts';

/** The head of a case while it is written: what and until when, in two lines. */
export function SlimHead({ application }: { readonly application: Case }) {
  const { number, organization, clocks } = application;
  return (
    <header className="ap-slim">
      <title>{`${number} ${organization.name}`}</title>
      <h1>{organization.name} <span className="ap-soft">{number}</span></h1>
      {clocks.map((clock) => <ClockChip key={`${clock.kind} ${clock.startsOn}`} clock={clock} />)}
    </header>
  );
}
