import { access, constants, mkdir } from 'node:fs/promises';
import { explainFolderError, systemCode } from './start-failure.ts';

/**
 * Makes a folder for data, with its parents, unless it is there, and checks that it can be written.
 * @throws StartFailure when it cannot
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    // Node says ENOENT when a parent is on a read-only disk.
    throw explainFolderError(systemCode(error) === 'ENOENT' ? Object.assign(new Error('read-only'), { code: 'EROFS' }) : error, folder);
  }
}
