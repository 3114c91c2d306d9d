/** Like mapping with Promise.all, but with at most `concurrency` under way; results keep the order. */
export async function inTurns<T, R>(
  items: readonly T[],
  concurrency: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const queue = items.entries();
  const results: [number, R][] = [];
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.push([index, await work(item)]);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
  return results.sort(([a], [b]) => a - b).map(([, result]) => result);
}
