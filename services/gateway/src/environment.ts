import { z } from 'zod';

const origin = z.url().transform((url) => new URL(url).origin);
const list = z.string().transform((text) => text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== ''));
const named = list.transform((entries) => Object.fromEntries(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)])));
const flag = z.enum(['0', '1']).transform((value) => value === '1');
const json = z.string().transform((text) => JSON.parse(text) as unknown);

const variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_ORIGIN: origin,
  DATABASE_URL: z.string(),
  /** migrates when given */
  OWNER_DATABASE_URL: z.string().optional(),
  /** file with the composed supergraph */
  SUPERGRAPH: z.string(),
  /** name=url of each subgraph's endpoint, separated by commas */
  SUBGRAPHS: named,
  ROLES_KEPT_BY: z.string().optional(),
  FILES_SERVED_BY: z.string().optional(),
  /** origin of the service that keeps people, and runs the embedded provider */
  IDENTITY_ORIGIN: origin,
  /** whether that service's provider is the one by which people sign in */
  EMBEDDED_PROVIDER: flag.default(true),
  VIEWER_PRIVATE_KEY: json.pipe(z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() })),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
  OIDC_AUDIENCE: z.string().optional(),
  SESSION_SECRET: z.string().min(32),
  OPEN_QUERIES: flag.default(false),
  /** folder of the shell's build */
  SHELL_DIR: z.string().optional(),
  /** name=folder of each remote's build */
  REMOTE_DIRS: named.default({}),
  METRICS_TOKEN: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info'),
});

/** Settings of a gateway that runs alone. */
export type Settings = z.output<typeof variables>;

/** @throws Error that names every variable that is missing or makes no sense */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = variables.safeParse(given);
  if (result.success) return result.data;
  throw new Error(`settings of the gateway:\n  ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n  ')}`);
}

/** Settings from this process's environment. */
export const settings = (): Settings => settingsFrom(process.env);
