import { DARK, LIGHT } from './colours.ts';
import type { Colours } from './colours.ts';
import { MONO, SANS, SERIF } from './type.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (colours: Colours) =>
  Object.entries(colours)
    .map(([name, value]) => `--${kebab(name)}:${value}`)
    .join(';');

/**
 * The theme as CSS custom properties: `var(--ink)`, `var(--seal-wash)`, `var(--serif)`.
 * Follows the system's light or dark; `<html data-theme="dark">` decides where the person has chosen. Print is light.
 */
export function cssVariables(): string {
  const light = declarations(LIGHT);
  const dark = declarations(DARK);
  return [
    `:root{color-scheme:light;${light};--serif:${SERIF};--sans:${SANS};--mono:${MONO}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
    'html{background:var(--paper);color:var(--ink)}',
  ].join('\n');
}
