import { expect, it } from 'vitest';
import { Undo } from './undo.ts';

it('stops what was started, the last first, also when one fails to stop', async () => {
  const stopped: string[] = [];
  const part = (name: string, fails = false) => ({
    stop: async () => {
      stopped.push(name);
      if (fails) throw new Error(name);
    },
  });
  const undo = new Undo();
  for (const each of [part('database'), part('service', true), part('gateway')]) undo.stopLater(each);
  await expect(undo.run()).rejects.toThrow(AggregateError);
  expect(stopped).toEqual(['gateway', 'service', 'database']);
  await undo.run();
  expect(stopped).toHaveLength(3);
});
