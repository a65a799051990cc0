import { MikroORM } from '@mikro-orm/postgresql';
import type { EntitySchema } from '@mikro-orm/postgresql';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { migrateJobs } from '@award/outbox';
import { platformTables } from '../persistence/platform-tables.ts';
import type { ServiceEnvironment } from './service.ts';

/** A migration of a service: hand-written SQL, run as the schema's owner. The name is kept for ever. */
export interface NamedMigration {
  readonly name: string;
  readonly class: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

/** The first migration of every service. */
function platformMigration(schema: string): NamedMigration {
  return {
    name: '0000-platform',
    class: class extends Migration {
      override up(): void {
        for (const sql of platformTables(schema)) this.addSql(sql);
      }
    },
  };
}

/** Brings a service's schema and its jobs up to date. Safe to repeat, and for two at once: the second waits. */
export async function migrateService(schema: string, entities: readonly EntitySchema[], migrations: readonly NamedMigration[], environment: ServiceEnvironment): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: environment.ownerDatabaseUrl,
    entities: [...entities],
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    pool: { max: 2 },
    migrations: { tableName: 'migration', schema, snapshot: false, silent: true, migrationsList: [platformMigration(schema), ...migrations].map(({ name, class: Class }) => ({ name, class: Class })) },
  });
  try {
    await orm.em.getConnection().execute(`select pg_advisory_lock(hashtext('migrate'), hashtext('${schema}'))`);
    await orm.em.getConnection().execute(`grant usage on schema "${schema}" to "award_${schema}"`);
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
  await migrateJobs(schema, environment.databaseUrl);
}
