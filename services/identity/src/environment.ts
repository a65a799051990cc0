import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const json = z.string().transform((text): unknown => JSON.parse(text));
const port = z.coerce.number().int().min(0).max(65_535);

const variables = z.object({
  /** the directory's GraphQL endpoint, for the gateway only */
  PORT: port.default(4004),
  /** the provider and the directory's internal routes, for the gateway only */
  PROVIDER_PORT: port.default(4005),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_ORIGIN: z.url().transform((url) => new URL(url).origin),
  DATABASE_URL: z.string(),
  /** migrates when given */
  OWNER_DATABASE_URL: z.string().optional(),
  /** public half of the key with which the gateway signs viewers and its own calls */
  VIEWER_PUBLIC_KEY: json.pipe(z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })),
  OIDC_CLIENT_SECRET: z.string().min(32),
  /** folder of the provider's own keys; a mounted secret where there are several machines */
  KEYS_DIR: z.string(),
  BOOTSTRAP_ADMIN_LOGIN: z.string().optional(),
  BOOTSTRAP_ADMIN_PASSWORD: z.string().min(12).optional(),
  SELF_REGISTRATION: flag.default(true),
  DEMO: flag.default(false),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info'),
});

/** Settings of an identity service that runs alone. */
export type Settings = z.output<typeof variables>;

/** @throws Error that names every variable that is missing or makes no sense */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = variables.safeParse(given);
  if (result.success) return result.data;
  throw new Error(`settings of the identity service:\n  ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n  ')}`);
}

/** Settings from this process's environment. */
export const settings = (): Settings => settingsFrom(process.env);
