/** A band of the scoring scale with what it means; percentages inclusive. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The band that holds a percentage, or undefined between bands. */
export function bandOf(bands: readonly ScoreBand[], percent: number): ScoreBand | undefined {
  return bands.find((band) => band.from <= percent && percent <= band.to);
}

/** The middle of a band on the scale's step: where a pressed band starts from. */
export function middleOf(band: ScoreBand, step: number): number {
  return Math.round((band.from + band.to) / 2 / step) * step;
}

/** Holds a number within 0–100 and on the step. */
export function onScale(value: number, step: number): number {
  return Math.min(100, Math.max(0, Math.round(value / step) * step));
}
