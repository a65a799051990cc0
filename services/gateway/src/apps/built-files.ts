import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of a built application. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
}

/**
 * The file under a folder that a URL path names, or null: for a path that leads out of the folder, by whatever means
 * (dots, backslashes, links), for folders and hidden files, and for what is not there.
 * @param path decoded, without the leading slash
 */
export async function builtFile(folder: string, path: string): Promise<BuiltFile | null> {
  if (path === '' || path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.') || part === '')) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    const { size, mtime, isFile } = await stat(file).then((found) => ({ size: found.size, mtime: found.mtime, isFile: found.isFile() }));
    return isFile ? { path: file, bytes: size, modifiedAt: mtime } : null;
  } catch {
    return null;
  }
}
