import { createHmac, timingSafeEqual } from 'node:crypto';

/** A token that only a page shown in this session carries; no other site can post the account's forms. */
export const formToken = (key: string, sessionUid: string): string => createHmac('sha256', key).update(`form:${sessionUid}`).digest('base64url');

export function isFormToken(key: string, sessionUid: string, given: string | null): boolean {
  const [a, b] = [Buffer.from(formToken(key, sessionUid)), Buffer.from(given ?? '')];
  return a.length === b.length && timingSafeEqual(a, b);
}
