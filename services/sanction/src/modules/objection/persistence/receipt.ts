import { createHash, randomInt } from 'node:crypto';
import type { CommandTransaction } from '@award/subgraph';

/** No letters or digits that are mistaken for another when read aloud or copied by hand. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const SECRET_LENGTH = 12;

/** A secret word with which an objector follows the objection; only its hash is kept (60 bits). */
export const newSecret = (): string => Array.from({ length: SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

export const secretHash = (secret: string): string => createHash('sha256').update(`objection:${secret.trim().toUpperCase()}`).digest('hex');

/** The next receipt number of the year, without gaps: YY-2026-0001. */
export async function nextReceiptNumber(tx: CommandTransaction): Promise<string> {
  const year = Number(tx.today.slice(0, 4));
  const [row] = await tx.execute<{ last: number }>(
    `insert into sanction.receipt_counter as c (year, last) values ($1, 1) on conflict (year) do update set last = c.last + 1 returning last`,
    [year],
  );
  return `YY-${year}-${String(row?.last ?? 1).padStart(4, '0')}`;
}
