/**
 * The items of the newest time, and those of which nobody knows the time: each of them may be the last word.
 *
 * @param timeOf ISO time, all of one form.
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
