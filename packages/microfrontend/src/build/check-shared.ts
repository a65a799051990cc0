/**
 * After a build: what a remote expects from the shell, the shell must really provide. A facade that the shell's
 * graph never references is silently left out of its manifest, and the remote that needs it then fails to start.
 */
import { existsSync, readFileSync } from 'node:fs';

const apps = new URL('../../../../apps/', import.meta.url);

interface Manifest {
  readonly shared: readonly { readonly name: string }[];
}

function sharedOf(app: string): string[] {
  const file = new URL(`${app}/dist/mf-manifest.json`, apps);
  if (!existsSync(file)) throw new Error(`${app} has no mf-manifest.json: build it first`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return manifest.shared.map((share) => share.name);
}

const provided = new Set(sharedOf('shell'));
const missing = ['applicant', 'reviewer', 'admin'].flatMap((app) =>
  sharedOf(app)
    .filter((name) => !provided.has(name))
    .map((name) => `${app} needs ${name}`),
);
if (missing.length > 0) {
  console.error(`The shell does not provide:\n${missing.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`The shell provides all ${provided.size} shared modules.`);
}
