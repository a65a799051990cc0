import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from './colours.ts';
import type { Colours } from './colours.ts';

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

type Name = keyof Colours;

const GROUNDS: readonly Name[] = ['paper', 'sheet', 'strip'];
const TEXTS: readonly Name[] = ['ink', 'inkSoft', 'inkFaint', 'seal', 'gold', 'link', 'linkStrong', 'good', 'amber', 'overrun'];
const PAIRS: readonly (readonly [Name, Name])[] = [
  ['onSeal', 'sealFill'], ['onSeal', 'sealFillStrong'], ['seal', 'sealWash'], ['gold', 'goldWash'], ['link', 'linkWash'], ['linkStrong', 'linkWash'],
  ['good', 'goodWash'], ['amber', 'amberWash'], ['overrun', 'overrunWash'], ['ink', 'linkWash'], ['ink', 'amberWash'],
];

describe.each([['light', LIGHT], ['dark', DARK]] as const)('%s', (_name, colours) => {
  test.each([...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)), ...PAIRS])('%s reads on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each([['edge', 'paper'], ['edge', 'sheet'], ['sealFill', 'paper']] as const)('%s is seen on %s', (edge, ground) => {
    expect(contrast(colours[edge], colours[ground])).toBeGreaterThanOrEqual(3);
  });
});
