import { isRefusal } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { RefusalType} from './refusal.type.ts';
import { refusalType } from './refusal.type.ts';

/** What a mutation gives back: the refusal as its type, or the thing that the command's result points to. */
export async function answer<R extends object, T extends object>(result: Promise<R | Refusal>, load: (result: R) => Promise<T | null> | T): Promise<T | RefusalType> {
  const given = await result;
  if (isRefusal(given)) return refusalType(given);
  const thing = await load(given);
  if (thing === null) throw new Error('the command’s result cannot be read back by its own viewer');
  return thing;
}
