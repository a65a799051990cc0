export { type PlatformSchema, platformSchemas, schemasWithJobs } from './platform-schemas.ts';
export { createTestDatabase, type TestDatabase, type TestTemplate } from './test-database.ts';
