import { Pool } from 'undici';
import type { Measured } from './load.ts';
import type { BenchWorld } from './world.ts';

const SCORE = `mutation BenchScore($input: ScoreItemInput!) { scoreItem(input: $input) { __typename ... on ScoreSheet { id } ... on Refusal { code message } } }`;

/**
 * Durable score writes: every expert's sheet has several items, each written by one writer after the other, as autosave
 * does. An answer other than a kept score ends the measurement.
 */
export async function measureScores(origin: string, { writers }: BenchWorld['play'], seconds: number): Promise<Measured> {
  const pool = new Pool(origin, { connections: 32, pipelining: 1 });
  const times: number[] = [];
  const ends = performance.now() + seconds * 1000;
  await Promise.all(writers.map(async (writer) => {
    while (performance.now() < ends) {
      const began = performance.now();
      const input = { assignmentId: writer.assignmentId, itemId: writer.itemId, percent: 60 + 5 * (writer.version % 5), strengths: '方法系统', opportunities: '加强对比', comment: '依据材料评定', expectedVersion: writer.version };
      const response = await pool.request({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', ...writer.headers }, body: JSON.stringify({ query: SCORE, variables: { input } }) });
      const body = await response.body.text();
      if (!body.includes('ScoreSheet')) throw new Error(`the score was not kept: ${body.slice(0, 400)}`);
      writer.version += 1;
      times.push(performance.now() - began);
    }
  }));
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (part: number): number => Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10;
  return { rps: Math.round(times.length / seconds), p50: at(0.5), p99: at(0.99) };
}
