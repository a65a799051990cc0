import { expect, test } from 'vitest';
import { show, textOf } from '../../testing/show.tsx';
import { ActionBar } from './action-bar.tsx';
import type { ActionFacts } from './action-bar.tsx';

const action = (name: string, refused = false): ActionFacts => ({
  action: name, label: name, article: 'Art. 11(3)', refusal: refused ? { code: 'X', article: 'Art. 11(3)', message: 'no', facts: [] } : null,
});
const nothing = () => undefined;

test('the first action that the law allows is the primary one; a refused one stays in sight', async () => {
  const markup = await show(<ActionBar actions={[action('sign', true), action('return')]} onAct={nothing} />);
  expect(markup).toMatch(/data-tone="plain"[^>]*data-refused="true"|data-refused="true"[^>]*data-tone="plain"/);
  expect(markup).toMatch(/data-tone="primary"[^>]*>return/);
  expect(textOf(markup)).toContain('暂时不能办理，按下查看原因');
});

test('a page shows only what it can start', async () => {
  const text = textOf(await show(<ActionBar actions={[action('sign'), action('return')]} handles={['return']} onAct={nothing} />));
  expect(text).toBe('return');
});

test('nothing to do is said', async () => {
  expect(textOf(await show(<ActionBar actions={[]} onAct={nothing} />))).toBe('目前没有需要您办理的事项。');
});
