/**
 * Returns the newest items and all items without a known time, because any item without a known time could be the
 * newest item.
 *
 * @param timeOf Returns an ISO time, in the same form for all items.
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
