/** The schemas of the services, each with its two roles (`award_x`, `award_x_owner`). */
export const platformSchemas = ['application', 'panel', 'sanction', 'identity', 'gateway'] as const;
export type PlatformSchema = (typeof platformSchemas)[number];

/** Those with jobs (`x_jobs`): all but the gateway, which publishes and consumes nothing. */
export const schemasWithJobs: readonly PlatformSchema[] = ['application', 'panel', 'sanction', 'identity'];

/** The one password of every role of the test server, which listens on the loopback address and lives for one run. */
export const TEST_PASSWORD = 'test';
