/**
 * A function that returns the result for a key. It calls `work` unless an earlier call with the same key succeeded or
 * is still running.
 */
export type OncePerKey<T> = (key: string, work: () => Promise<T>) => Promise<T>;

/** Returns a function that caches the result for each key. It does not cache failures. */
export function oncePerKey<T>(): OncePerKey<T> {
  const known = new Map<string, Promise<T>>();
  return (key, work) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const own = work();
    known.set(key, own);
    own.catch(() => known.delete(key));
    return own;
  };
}
