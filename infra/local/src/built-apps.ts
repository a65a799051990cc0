import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of the built apps; an app that is not built is left out, and the gateway says so when it is asked for. */
export interface BuiltApps {
  readonly shell: string | null;
  readonly remotes: Readonly<Record<string, string>>;
}

const REMOTES = ['applicant', 'reviewer', 'admin'] as const;
const apps = fileURLToPath(new URL('../../../apps', import.meta.url));

export function builtApps(): BuiltApps {
  const remotes = REMOTES.map((name) => [name, join(apps, name, 'dist')] as const).filter(([, folder]) => isBuilt(folder));
  const shell = join(apps, 'shell', 'dist');
  return { shell: isBuilt(shell) ? shell : null, remotes: Object.fromEntries(remotes) };
}

/** The operations that the apps may send, by hash: one file a built app. */
export function trustedDocuments({ shell, remotes }: BuiltApps): string[] {
  return [shell, ...Object.values(remotes)].filter((folder) => folder !== null).map((folder) => join(folder, 'persisted-documents.json'));
}

/** The build writes this file last. */
const isBuilt = (folder: string): boolean => existsSync(join(folder, 'persisted-documents.json'));
