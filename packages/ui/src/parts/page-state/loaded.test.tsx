import { expect, test } from 'vitest';
import { show, textOf } from '../../testing/show.tsx';
import { Loaded } from './loaded.tsx';

const view = (data: { name: string }) => <p>{data.name}</p>;

test('data once there stays in sight while it is asked for again, even in vain', async () => {
  expect(textOf(await show(<Loaded query={{ data: { name: '甲' }, loading: true }}>{view}</Loaded>))).toBe('甲');
  expect(textOf(await show(<Loaded query={{ data: { name: '甲' }, loading: false, error: new Error() }}>{view}</Loaded>))).toBe('甲');
});

test('what may not be seen is no error, and is not to be tried again', async () => {
  const forbidden = { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };
  const text = textOf(await show(<Loaded query={{ loading: false, error: forbidden, refetch: () => undefined }}>{view}</Loaded>));
  expect(text).toContain('当前身份不能查看');
  expect(text).not.toContain('重新载入');
});

test('a failure offers to load again', async () => {
  expect(textOf(await show(<Loaded query={{ loading: false, error: new Error(), refetch: () => undefined }}>{view}</Loaded>))).toContain('重新载入');
});
