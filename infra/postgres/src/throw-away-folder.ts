import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new temporary folder for a server that is thrown away. Other accounts may pass through it, so that for root, too,
 * the cluster lies inside and goes with it.
 */
export async function throwAwayFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'award-'));
  await chmod(folder, 0o711);
  return folder;
}
