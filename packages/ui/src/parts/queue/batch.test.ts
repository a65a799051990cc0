import { expect, test } from 'vitest';
import type { RefusalFacts } from '../refusal/refusal-facts.ts';
import { runBatch } from './batch.ts';

const refusal: RefusalFacts = { code: 'X', article: '11', message: 'no', facts: [] };

test('one row that fails or is refused does not stop the others, and each tells its result', async () => {
  const told: string[] = [];
  await runBatch(
    ['a', 'b', 'c'],
    async (row) => {
      if (row === 'a') throw new Error('network');
      return row === 'b' ? refusal : null;
    },
    (row, result) => told.push(`${row} ${result.state}`),
  );
  expect(told).toEqual(['a running', 'a failed', 'b running', 'b refused', 'c running', 'c done']);
});
