/**
 * A new key for one intention of one person. The portals have the same in `@award/graphql-client`; here it stands
 * again, because importing it from there would bring Apollo into every public page.
 */
export function idempotencyKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
