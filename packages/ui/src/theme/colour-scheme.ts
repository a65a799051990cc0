import { useSyncExternalStore } from 'react';

export type ColourScheme = 'light' | 'dark';

const KEY = 'award.theme';
const CHANGED = 'award:theme';
const system = () => matchMedia('(prefers-color-scheme: dark)');

/** The scheme now shown: the person's choice on this device, else the system's. */
function current(): ColourScheme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return system().matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  const media = system();
  media.addEventListener('change', changed);
  addEventListener(CHANGED, changed);
  return () => {
    media.removeEventListener('change', changed);
    removeEventListener(CHANGED, changed);
  };
}

/** Applies what was chosen on this device before; call once at the start. */
export function restoreColourScheme(): void {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
}

/** Chooses light or dark on this device. */
export function chooseColourScheme(scheme: ColourScheme): void {
  localStorage.setItem(KEY, scheme);
  document.documentElement.dataset['theme'] = scheme;
  dispatchEvent(new Event(CHANGED));
}

/** Light or dark, following the choice. */
export function useColourScheme(): ColourScheme {
  return useSyncExternalStore(subscribe, current);
}
