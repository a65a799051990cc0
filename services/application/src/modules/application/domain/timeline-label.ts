import { ACTIONS } from '@award/regulation';
import type { Text } from '@award/regulation';

/** What happens to a case besides the actions of the lifecycle. */
const OTHERS: Readonly<Record<string, Text>> = {
  startApplication: { zh: '开始申报', en: 'Application started' },
  recomputeClock: { zh: '按公布的放假安排重新计算期限', en: 'Period counted again by the announced calendar' },
};

/** What an entry of the timeline is called on screen. */
export function timelineLabel(action: string): Text {
  const known: Readonly<Record<string, { label: Text }>> = ACTIONS;
  return known[action]?.label ?? OTHERS[action] ?? { zh: action, en: action };
}
