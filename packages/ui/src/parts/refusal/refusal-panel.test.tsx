import { expect, test } from 'vitest';
import { show, textOf } from '../../testing/show.tsx';
import type { RefusalFacts } from './refusal-facts.ts';
import { RefusalPanel } from './refusal-panel.tsx';

const refusal: RefusalFacts = {
  code: 'REAPPLY_TOO_EARLY', article: 'Art. 15', message: '五年内获奖的不再申报。', facts: [{ key: 'awardedOn', label: '获奖日期', value: '2023-06-30' }],
  succeedsFrom: '2028-07-01', interpretation: 'I-4', next: '届时再申报。',
};

test('a refusal says what, on which article and facts, from when, and what next', async () => {
  const text = textOf(await show(<RefusalPanel refusal={refusal} action="提交申报" />));
  for (const part of ['暂时不能提交申报', '五年内获奖的不再申报。', '第十五条', '获奖日期 2023-06-30', '可办理之日 2028年7月1日', '届时再申报。', 'REAPPLY_TOO_EARLY', 'I-4']) {
    expect(text).toContain(part);
  }
});

test('what does not heal with time names no day', async () => {
  expect(textOf(await show(<RefusalPanel refusal={{ ...refusal, succeedsFrom: null, next: null }} />))).not.toContain('可办理之日');
});
