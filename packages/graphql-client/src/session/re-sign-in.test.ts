import { expect, test } from 'vitest';
import { onSessionEnded, settleSignIn, waitForSignIn } from './re-sign-in.ts';

test('where nobody can ask, nobody waits', async () => {
  expect(await waitForSignIn()).toBe(false);
});

test('all requests wait for one answer', async () => {
  let asked = 0;
  const stop = onSessionEnded(() => { asked += 1; });
  const both = Promise.all([waitForSignIn(), waitForSignIn()]);
  settleSignIn(true);
  expect(await both).toEqual([true, true]);
  expect(asked).toBe(2);
  const later = waitForSignIn();
  settleSignIn(false);
  expect(await later).toBe(false);
  stop();
  expect(await waitForSignIn()).toBe(false);
});
