import { useCallback, useId, useRef, useState } from 'react';
import { useLanguage, useTexts } from '@award/messages/react';
import { shortDate } from '../time/beijing.ts';
import { ClockCount } from './clock-count.tsx';
import { countsEveryDay, urgencyOf } from './clock-facts.ts';
import type { ClockFacts } from './clock-facts.ts';
import { useDismiss } from './use-dismiss.ts';
import './clock.css';

/** A legal period in one line; a tap shows how it was counted, day by day. */
export function ClockChip({ clock }: { readonly clock: ClockFacts }) {
  const t = useTexts('ui');
  const { language } = useLanguage();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState<'start' | 'end'>('start');
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, open, close);
  const toggle = () => {
    const left = root.current?.getBoundingClientRect().left ?? 0;
    setSide(left > innerWidth / 2 ? 'end' : 'start');
    setOpen((was) => !was);
  };
  return (
    <div className="aw-clock" data-urgency={urgencyOf(clock)} data-side={side} ref={root}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
        <b>{clock.label}</b>{' '}
        {t(countsEveryDay(clock) ? `clock.calendar.${clock.state}` : `clock.${clock.state}`, {
          counted: clock.counted,
          total: clock.total,
          late: clock.overdueWorkingDays,
          lastDay: shortDate(clock.lastDay, language),
          from: shortDate(clock.mayActFrom, language),
        })}
      </button>
      <div id={id} hidden={!open}>
        {open && <ClockCount clock={clock} />}
      </div>
    </div>
  );
}
