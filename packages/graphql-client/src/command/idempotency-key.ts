/** A new key for one intention of one person. Not `randomUUID`, which plain http inside an office network does not have. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
