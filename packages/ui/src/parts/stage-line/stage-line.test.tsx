import { expect, test } from 'vitest';
import { show, textOf } from '../../testing/show.tsx';
import { StageLine } from './stage-line.tsx';

test('the present stage is marked for all readers', async () => {
  const markup = await show(<StageLine stage="QUALIFICATION" />);
  expect(textOf(markup)).toContain('第 5 步，共 13 步：资格审查');
  expect(markup.match(/aria-current="step"/g)).toHaveLength(1);
  expect(markup.match(/data-when="past"/g)).toHaveLength(4);
});

test('an end stands where the case fell, by its own name', async () => {
  const markup = await show(<StageLine stage="NOT_ADVANCED" at="PRESENTATION" />);
  expect(markup).toMatch(/aria-current="step">未晋级/);
});

test('without a case it shows the procedure', async () => {
  expect(await show(<StageLine />)).not.toContain('aria-current');
});
