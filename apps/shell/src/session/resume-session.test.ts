import { afterEach, expect, test, vi } from 'vitest';
import type { Grant, Session } from '@award/microfrontend';
import { resumeSession } from './resume-session.ts';

const grant = (grantId: string): Grant => ({ grantId, role: 'EXPERT', programme: null, scope: null });
const session = (personId: string | null, acting: string): Session => ({
  person: personId === null ? null : { id: personId, name: '甲' },
  acting: grant(acting),
  available: [grant('a'), grant('b')],
});

/** A gateway that knows one session; records which roles were chosen. */
function gateway(now: Session): string[] {
  const chosen: string[] = [];
  vi.stubGlobal('fetch', async (path: string, options?: { body?: string }) => {
    if (path === '/session/role') chosen.push((JSON.parse(options?.body ?? '{}') as { grantId: string }).grantId);
    return { ok: true, json: async () => now };
  });
  return chosen;
}

afterEach(() => vi.unstubAllGlobals());

test('the same person in the same role goes on', async () => {
  const chosen = gateway(session('1', 'a'));
  expect(await resumeSession(session('1', 'a'))).toBe('resumed');
  expect(chosen).toEqual([]);
});

test('signing in chose another role: the one that worked before is chosen again', async () => {
  const chosen = gateway(session('1', 'b'));
  expect(await resumeSession(session('1', 'a'))).toBe('resumed');
  expect(chosen).toEqual(['a']);
});

test('another person does not send what the first has typed', async () => {
  const chosen = gateway(session('2', 'b'));
  expect(await resumeSession(session('1', 'a'))).toBe('stranger');
  expect(chosen).toEqual([]);
});

test('nobody has signed in yet', async () => {
  gateway(session(null, 'a'));
  expect(await resumeSession(session('1', 'a'))).toBe('nobody');
});
