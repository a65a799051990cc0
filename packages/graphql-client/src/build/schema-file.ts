import { fileURLToPath } from 'node:url';

/**
 * The public schema that the portals are written against: the gateway's composed API schema, committed beside it.
 * `AWARD_API_SCHEMA` names another file, to work against a schema that is not merged yet.
 */
export const API_SCHEMA =
  process.env['AWARD_API_SCHEMA'] ?? fileURLToPath(new URL('../../../../services/gateway/api-schema.graphql', import.meta.url));
