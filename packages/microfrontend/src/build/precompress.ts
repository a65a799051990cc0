import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RsbuildPlugin } from '@rsbuild/core';

const COMPRESSIBLE = /\.(js|css|html|json|svg|txt)$/;
/** Below this a compressed copy costs more in files than it saves in bytes. */
const SMALLEST = 600;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

async function compressFile(path: string): Promise<void> {
  if ((await stat(path)).size < SMALLEST) return;
  const text = await readFile(path);
  const [br, gz] = await Promise.all([
    brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    deflate(text, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/** Writes a `.br` and a `.gz` beside every text file of the build, so that the gateway compresses nothing per request. */
export function precompress(): RsbuildPlugin {
  return {
    name: 'award:precompress',
    setup(api) {
      api.onAfterBuild(async () => {
        const dist = api.context.distPath;
        const files = await readdir(dist, { recursive: true });
        await Promise.all(files.filter((file) => COMPRESSIBLE.test(file)).map((file) => compressFile(join(dist, file))));
      });
    },
  };
}
