const AT_ONCE = 8;

/** Does something for each of many, a few at once, as people work beside each other; results in the order of the list. */
export async function together<T, R>(list: readonly T[], work: (item: T, index: number) => Promise<R>, atOnce = AT_ONCE): Promise<R[]> {
  const results = Array.from<R>({ length: list.length });
  let taken = 0;
  const worker = async (): Promise<void> => {
    for (let index = taken++; index < list.length; index = taken++) results[index] = await work(list[index] as T, index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
  return results;
}
