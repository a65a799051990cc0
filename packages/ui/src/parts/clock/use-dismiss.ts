import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Closes what lies open when Escape is pressed, or the focus or a tap goes elsewhere. */
export function useDismiss(root: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    const onElsewhere = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) close();
    };
    addEventListener('keydown', onKey);
    addEventListener('focusin', onElsewhere);
    addEventListener('pointerdown', onElsewhere);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('focusin', onElsewhere);
      removeEventListener('pointerdown', onElsewhere);
    };
  }, [root, open, close]);
}
