import { newSecrets, type RunningPlatform, startPlatform } from '@award/infra-local';
import { createTestDatabase, TEST_PASSWORD, type TestDatabase } from '@award/testkit';

export interface TestPlatformOptions {
  /** all in this process, or each service in its own; the same suites run on both */
  readonly mode: 'in-process' | 'distributed';
  /** movable clock and known administrator; yes unless told otherwise */
  readonly demo?: boolean;
}

/** A platform that `stop()` removes with its database. */
export type TestPlatform = RunningPlatform & { readonly database: TestDatabase };

/** All roles of the test server have one password, also the one that a platform would make up for itself. */
const secrets = newSecrets();
const testSecrets = { ...secrets, rolePasswords: Object.fromEntries(Object.keys(secrets.rolePasswords).map((role) => [role, TEST_PASSWORD])) };

/** A database with everything migrated, copied for each platform: migrations run once per run of tests. */
const migrated = {
  name: 'platform',
  async prepare(database: TestDatabase): Promise<void> {
    const platform = await startPlatform({ databaseUrl: database.adminUrl, secrets: testSecrets });
    await platform.stop();
  },
};

/**
 * Starts a whole platform on a free port with a database of its own.
 * Takes about a second in one process, some seconds more when distributed.
 */
export async function startTestPlatform({ mode, demo = true }: TestPlatformOptions): Promise<TestPlatform> {
  const database = await createTestDatabase(migrated);
  try {
    const platform = await startPlatform({ databaseUrl: database.adminUrl, distributed: mode === 'distributed', demo, secrets: testSecrets });
    return {
      ...platform,
      database,
      async stop() {
        await platform.stop();
        await database.drop();
      },
    };
  } catch (error) {
    await database.drop();
    throw error;
  }
}
