export { DARK, LIGHT } from './colours.ts';
export type { Colours } from './colours.ts';
export { cssVariables } from './css-variables.ts';
export { MONO, SANS, SERIF } from './type.ts';
