import { Pool } from 'undici';

/** Where to send the load. Every request is a POST of one of the bodies, in turn. */
export interface Target {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  /** whether an answer is a right one; a wrong one ends the measurement */
  readonly isRight: (body: string) => boolean;
}

/** What a target did. Times in milliseconds. */
export interface Measured {
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
}

const CONNECTIONS = 32;
/** Every so many answers one is looked into; looking into all would cost the load's own core more than the server's. */
const LOOK_EVERY = 50;

/** Keeps 32 requests under way for some seconds. @throws Error when an answer is not right: a fast refusal is no speed */
export async function measure(target: Target, seconds: number): Promise<Measured> {
  const pool = new Pool(target.origin, { connections: CONNECTIONS, pipelining: 1 });
  const times: number[] = [];
  const ends = performance.now() + seconds * 1000;
  let sent = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < ends) {
      const number = sent++;
      const began = performance.now();
      const response = await pool.request({ method: 'POST', path: target.path, headers: { 'content-type': 'application/json', ...target.headers }, body: target.bodies[number % target.bodies.length] ?? '' });
      if (number % LOOK_EVERY === 0) {
        const body = await response.body.text();
        if (response.statusCode !== 200 || !target.isRight(body)) throw new Error(`not the answer asked for: ${response.statusCode} ${body.slice(0, 400)}`);
      } else await response.body.dump();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (part: number): number => Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10;
  return { rps: Math.round(times.length / seconds), p50: at(0.5), p99: at(0.99) };
}

/** The middle one of several measurements, by its rate. */
export function medianOf(measurements: readonly Measured[]): Measured {
  const sorted = measurements.toSorted((a, b) => a.rps - b.rps);
  const middle = sorted[sorted.length >> 1];
  if (!middle) throw new RangeError('nothing was measured');
  return middle;
}
