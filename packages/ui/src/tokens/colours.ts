/**
 * The gazette and the seal: paper, ink and one red.
 * This is the only file that names a colour. Every pair of text on ground that a screen uses reaches a contrast of 4.5
 * (checked by colours.test.ts).
 */
export interface Colours {
  /** Ground of the page, of raised sheets, and of table heads and quiet strips. */
  readonly paper: string;
  readonly sheet: string;
  readonly strip: string;
  /** Text, second text, and text of what is not active. */
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  /** Hairlines, and the edges of things that can be typed into or pressed (3:1 against the ground). */
  readonly hairline: string;
  readonly edge: string;
  /** The seal as line and text: the award, what has legal effect. */
  readonly seal: string;
  readonly sealWash: string;
  /** The seal as ground: the primary action, the mark; and what is written on it. */
  readonly sealFill: string;
  readonly sealFillStrong: string;
  readonly onSeal: string;
  /** Awarded honours only. */
  readonly gold: string;
  readonly goldWash: string;
  /** Links and information. */
  readonly link: string;
  readonly linkStrong: string;
  readonly linkWash: string;
  /** What is done and in order. */
  readonly good: string;
  readonly goodWash: string;
  /** Clocks at risk, and overrun. */
  readonly amber: string;
  readonly amberWash: string;
  readonly overrun: string;
  readonly overrunWash: string;
  /** Laid over the page behind a dialog. */
  readonly veil: string;
}

export const LIGHT: Colours = {
  paper: '#faf7f1',
  sheet: '#fffdf9',
  strip: '#f3eee4',
  ink: '#211d1a',
  inkSoft: '#544d45',
  inkFaint: '#6d655b',
  hairline: '#ddd5c7',
  edge: '#8d8376',
  seal: '#b3261b',
  sealWash: '#f9e9e4',
  sealFill: '#b3261b',
  sealFillStrong: '#8f1c13',
  onSeal: '#fffdf9',
  gold: '#7f5c0e',
  goldWash: '#f7eed6',
  link: '#1c6068',
  linkStrong: '#12464c',
  linkWash: '#e3efee',
  good: '#33673b',
  goodWash: '#e7f0e3',
  amber: '#8a5200',
  amberWash: '#fbefd7',
  overrun: '#8c1220',
  overrunWash: '#f8e3e3',
  veil: 'rgb(33 29 26 / 45%)',
};

export const DARK: Colours = {
  paper: '#171513',
  sheet: '#1f1c1a',
  strip: '#282421',
  ink: '#f0eae0',
  inkSoft: '#c7beb2',
  inkFaint: '#a59b8e',
  hairline: '#3d3732',
  edge: '#857a6d',
  seal: '#ef7d6f',
  sealWash: '#3a211d',
  sealFill: '#c4392c',
  sealFillStrong: '#a92d21',
  onSeal: '#fffaf6',
  gold: '#dcb85f',
  goldWash: '#332a16',
  link: '#7fc0c4',
  linkStrong: '#a5d8db',
  linkWash: '#1b3134',
  good: '#93c79a',
  goodWash: '#1f2f21',
  amber: '#e9b45c',
  amberWash: '#372a14',
  overrun: '#f58a92',
  overrunWash: '#3d1c20',
  veil: 'rgb(0 0 0 / 60%)',
};
