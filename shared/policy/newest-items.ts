/**
 * Returns the newest items, and all items without a known time, because each of them could be the newest.
 *
 * @param timeOf Returns an ISO time, in the same format for all items.
 */
export function newestOf<T>(
  items: readonly T[],
  timeOf: (item: T) => string | undefined,
): readonly T[] {
  const times = items.map(timeOf);
  const newest = times
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  return items.filter((_, index) => times[index] === undefined || times[index] === newest);
}
