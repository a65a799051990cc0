/**
 * Everything the commands need is fetched here, by nothing but Node >= 20 and npm:
 * the pinned pnpm, through it the packages, among them the Node that everything then runs on.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exclusively } from './exclusively.mjs';
import { Failure, say, sayOnStandardError } from './say.mjs';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Folders whose subfolders are packages, as pnpm-workspace.yaml lists them. */
const packageFolders = ['services', 'apps', 'packages', 'infra', 'test'];

/** The environment of every program we call: the repository's own Node and tools first, and no chatter. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/**
 * Installs the packages, unless what is installed is what the lockfile says; then builds what has changed.
 * @param {{quiet?: boolean, upTo?: 'packages' | 'compile' | 'build'}} [options] quiet: say nothing on standard output,
 *   which belongs to a program's result; upTo: only the packages, the compiled services too, or the bundled apps too (so
 *   it is when left out)
 */
export async function prepare({ quiet = false, upTo = 'build' } = {}) {
  if (quiet) sayOnStandardError();
  checkNode();
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  await exclusively(join(root, 'node_modules', '.award-preparing'), async () => {
    await install();
    if (upTo !== 'packages') await build(upTo === 'compile' ? '//#compile' : 'build');
  });
}

/** Installs the packages, unless what is installed is what the lockfile says. */
export async function install() {
  checkNode();
  const mark = join(root, 'node_modules', '.award-installed');
  const wanted = installationHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('安装依赖(首次约一两分钟)…', 'Installing packages (a minute or two the first time) …');
  const [, version] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('@');
  const result = await run('npx', ['--yes', `pnpm@${version}`, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'], {
    quiet: true,
    env: { ...withoutNpmSettings(process.env), npm_config_loglevel: 'error', npm_config_update_notifier: 'false', CI: 'true' },
  });
  if (result.code !== 0) {
    console.error(result.output);
    throw new Failure('依赖安装失败(见上)。', 'The packages could not be installed (see above).');
  }
  writeFileSync(mark, wanted);
}

/**
 * Compiles the services and bundles the apps; turbo leaves out what has not changed.
 * @param {'build' | '//#compile'} task
 */
async function build(task) {
  say('构建…', 'Building …');
  const result = await run('turbo', ['run', task, '--output-logs=errors-only', '--log-prefix=task', '--ui=stream'], { quiet: true });
  if (result.code !== 0) {
    console.error(result.output);
    throw new Failure('构建失败(见上)。', 'The build failed (see above).');
  }
}

/**
 * Runs a program to its end.
 * @param {{quiet?: boolean, env?: NodeJS.ProcessEnv}} [options] quiet: keep the output instead of showing it
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: options.env ?? environment,
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });
}

function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  throw new Failure(`需要 Node 20 或更高版本,当前为 ${process.versions.node}。`, `Node 20 or newer is needed, this is ${process.versions.node}.`);
}

/** Changes when anything changes that decides what is installed. */
function installationHash() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  for (const folder of packageFolders) {
    for (const name of readdirSync(join(root, folder))) files.push(join(folder, name, 'package.json'));
  }
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of files.sort()) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** npm hands its settings down as variables; pnpm and the inner npm warn about each one they do not know. */
export function withoutNpmSettings(env) {
  const kept = /^npm_config_(registry|cache|userconfig|globalconfig|https?_proxy|proxy|noproxy|cafile|strict_ssl|.*auth.*)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)));
}
