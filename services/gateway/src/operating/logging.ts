import type { Logger } from 'pino';
import type { DefectLog } from '../execution/executor.ts';
import type { Answered } from '../http/router.ts';

/** Slower answers are worth a line whatever their status. */
const SLOW_MS = 2_000;

/**
 * What of an error goes to the log: never its further properties, since those of PostgreSQL quote the row, and those of
 * GraphQL the operation with its variables.
 */
export function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, message: error.message, stack: error.stack, ...code };
}

/** Logs defects of resolvers: where, not with what. */
export function defectLog(log: Logger): DefectLog {
  return (error, { requestId, trusted }, operation) => {
    const cause = error instanceof Error && 'originalError' in error && error.originalError ? error.originalError : error;
    const name = trusted ? { operation: operation.name } : {};
    log.error({ requestId, ...name, path: error.path?.filter((part) => typeof part === 'string').join('.'), error: plainError(cause) }, 'a resolver failed');
  };
}

/** Logs answers: failures and slow ones always, the others when asked for every detail. No address, no query, no person. */
export function accessLog(log: Logger): (answered: Answered) => void {
  return ({ route, method, status, milliseconds }) => {
    const line = { route, method, status, milliseconds: Math.round(milliseconds) };
    if (status >= 500) log.warn(line, 'answered');
    else if (milliseconds > SLOW_MS && route !== 'stream') log.info(line, 'answered slowly');
    else log.debug(line, 'answered');
  };
}
