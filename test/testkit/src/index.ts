export { type PlatformSchema, platformSchemas, schemasWithJobs, TEST_PASSWORD } from './platform-schemas.ts';
export { createTestDatabase, type TestDatabase, type TestTemplate } from './test-database.ts';
