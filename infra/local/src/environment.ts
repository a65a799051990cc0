import { StartFailure } from '@award/infra-postgres';
import type { PlatformSecrets } from './secrets.ts';
import type { OpenIdSettings } from './open-id.ts';
import type { Settings } from './settings.ts';

/** The demo's administrator; its password is no secret, and only the demo has it. */
export const DEMO_SYSADMIN = { login: 'sysadmin', password: 'Sysadmin-2026' } as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings of `npm start`. The README lists every variable.
 * @throws StartFailure for a value that makes no sense
 */
export function settingsFrom(environment: Environment, args: readonly string[]): Settings {
  const databaseUrl = text(environment, 'DATABASE_URL');
  // Whoever names a database of their own has begun to run it for real.
  const demo = flag(environment, 'DEMO') ?? databaseUrl === null;
  return {
    port: port(environment),
    host: text(environment, 'HOST') ?? '127.0.0.1',
    dataDir: text(environment, 'DATA_DIR') ?? '.data',
    databaseUrl,
    publicOrigin: origin(environment),
    demo,
    distributed: args.includes('--distributed'),
    sysadmin: {
      login: text(environment, 'SYSADMIN_LOGIN') ?? DEMO_SYSADMIN.login,
      password: text(environment, 'SYSADMIN_PASSWORD') ?? (demo ? DEMO_SYSADMIN.password : null),
    },
    openId: openId(environment),
    metricsToken: text(environment, 'METRICS_TOKEN'),
  };
}

/** Secrets that production takes from its own keeping instead of the data folder. */
export function secretsFrom(environment: Environment): Partial<PlatformSecrets> {
  const sessionSecret = text(environment, 'SESSION_SECRET');
  if (sessionSecret !== null && sessionSecret.length < 32) throw wrong('SESSION_SECRET', '至少 32 个字符', 'at least 32 characters');
  const clientSecret = text(environment, 'OIDC_CLIENT_SECRET');
  const viewerKey = text(environment, 'VIEWER_PRIVATE_KEY');
  return {
    ...(sessionSecret !== null && { sessionSecret }),
    ...(clientSecret !== null && { clientSecret }),
    ...(viewerKey !== null && { viewerPrivateKey: jwk(viewerKey) }),
  };
}

/** Whether the demo is filled with a play of past and present cycles. */
export const demoSeedFrom = (environment: Environment): boolean => flag(environment, 'DEMO_SEED') ?? true;

/** Least weight of what is logged: trace, debug, info, warn or error. */
export function logLevelFrom(environment: Environment): string {
  const level = text(environment, 'LOG_LEVEL') ?? 'info';
  if (['trace', 'debug', 'info', 'warn', 'error'].includes(level)) return level;
  throw wrong('LOG_LEVEL', '应为 trace、debug、info、warn 或 error', 'trace, debug, info, warn or error is expected');
}

/** When the command began that started this process, in ms. */
export const startedAtFrom = (environment: Environment): number => Number(environment['AWARD_STARTED_AT'] ?? Date.now());

function openId(environment: Environment): OpenIdSettings | null {
  const issuer = text(environment, 'OIDC_ISSUER');
  if (issuer === null) return null;
  const clientId = text(environment, 'OIDC_CLIENT_ID');
  const clientSecret = text(environment, 'OIDC_CLIENT_SECRET');
  if (clientId === null || clientSecret === null) throw wrong('OIDC_ISSUER', '须同时给出 OIDC_CLIENT_ID 与 OIDC_CLIENT_SECRET', 'OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be given with it');
  return { issuer, clientId, clientSecret };
}

function port(environment: Environment): number {
  const value = Number(text(environment, 'PORT') ?? '4000');
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw wrong('PORT', '应为 0–65535 的整数', 'an integer from 0 to 65535 is expected');
}

function origin(environment: Environment): string | null {
  const value = text(environment, 'PUBLIC_ORIGIN');
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw wrong('PUBLIC_ORIGIN', '应形如 https://award.example', 'an origin such as https://award.example is expected');
}

function flag(environment: Environment, name: string): boolean | null {
  const value = text(environment, name);
  if (value === null) return null;
  if (/^(1|true|yes)$/i.test(value)) return true;
  if (/^(0|false|no)$/i.test(value)) return false;
  throw wrong(name, '应为 1 或 0', '1 or 0 is expected');
}

function jwk(value: string): PlatformSecrets['viewerPrivateKey'] {
  try {
    return JSON.parse(value) as PlatformSecrets['viewerPrivateKey'];
  } catch {
    throw wrong('VIEWER_PRIVATE_KEY', '应为 Ed25519 私钥的 JWK(JSON)', 'the JWK (JSON) of an Ed25519 private key is expected');
  }
}

function text(environment: Environment, name: string): string | null {
  return environment[name]?.trim() || null;
}

function wrong(name: string, zh: string, en: string): StartFailure {
  return new StartFailure(`设置 ${name} 有误:${zh}。`, `The setting ${name} is wrong: ${en}.`);
}
