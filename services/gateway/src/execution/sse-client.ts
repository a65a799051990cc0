import type { Readable } from 'node:stream';
import type { SubgraphResult } from './step.ts';

/**
 * The results in a stream of the graphql-sse protocol ("distinct connections"): `event: next` with a result as data,
 * then `event: complete`. Comments, which keep the connection open, are skipped.
 */
export async function* sseEvents(body: Readable, signal: AbortSignal): AsyncGenerator<SubgraphResult> {
  let rest = '';
  try {
    for await (const chunk of body.setEncoding('utf8')) {
      const messages = (rest + String(chunk)).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const { event, data } = fieldsOf(message);
        if (event === 'complete') return;
        if (event === 'next' && data !== '') yield JSON.parse(data) as SubgraphResult;
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    body.destroy();
  }
}

function fieldsOf(message: string): { event: string; data: string } {
  let event = '';
  const data: string[] = [];
  for (const line of message.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).trimStart());
  }
  return { event, data: data.join('\n') };
}
