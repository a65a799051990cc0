import { describe, expect, it } from 'vitest';
import { startTestPlatform } from './test-platform.ts';

describe.each(['in-process', 'distributed'] as const)('a platform %s', (mode) => {
  it('answers as ready, and leaves nothing behind', async () => {
    const platform = await startTestPlatform({ mode });
    const health = await fetch(`http://127.0.0.1:${platform.port}/healthz`);
    expect(await health.json()).toMatchObject({ status: 'ready' });
    expect(Object.keys(platform.processes())).toHaveLength(mode === 'distributed' ? 5 : 0);
    await platform.stop();
    await expect(fetch(`http://127.0.0.1:${platform.port}/healthz`)).rejects.toThrow();
  });
});
