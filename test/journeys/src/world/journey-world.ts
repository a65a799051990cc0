/** Who and what the journeys find on the platform. */
export interface JourneyWorld {
  readonly password: string;
  readonly expertLogin: string;
  readonly reviewedNumber: string;
  readonly handlerLogin: string;
  readonly waitingNumber: string;
  readonly openCycleId: string;
  readonly newcomer: { readonly login: string; readonly creditCode: string };
}

/** The world that the global setup played. */
export function journeyWorld(): JourneyWorld {
  const told = process.env['JOURNEY_WORLD'];
  if (told === undefined) throw new Error('the journeys have no world: the global setup did not run');
  return JSON.parse(told) as JourneyWorld;
}
