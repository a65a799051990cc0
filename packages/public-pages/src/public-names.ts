import { BODIES } from './documents/bodies.ts';
import type { BodiesData } from './documents/bodies.ts';
import type { Execute } from './public-page.ts';

/** Chinese names of programmes and recommending units by their ids: what an acting role is bound to, in words. Unknown ids are left out. */
export function publicNames(execute: Execute): (ids: readonly string[]) => Promise<ReadonlyMap<string, string>> {
  return async (ids) => {
    const { data } = await execute(BODIES);
    const { programmes = [], recommendingUnits = [] } = (data ?? {}) as Partial<BodiesData>;
    const wanted = new Set(ids);
    return new Map([...programmes, ...recommendingUnits].filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name.zh]));
  };
}
