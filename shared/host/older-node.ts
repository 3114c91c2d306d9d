/**
 * Adds what Assay uses of ECMAScript 2024 where Node 20 has not got it. Actions run on Node 24; the
 * command line also runs on what a laptop has.
 */
export function fillGapsOfOlderNode(): void {
  if (typeof Promise.withResolvers !== 'function') {
    Object.defineProperty(Promise, 'withResolvers', { value: withResolvers, writable: true });
  }
  if (typeof Map.groupBy !== 'function') {
    Object.defineProperty(Map, 'groupBy', { value: groupBy, writable: true });
  }
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: PromiseWithResolvers<T>['resolve'] = () => undefined;
  let reject: PromiseWithResolvers<T>['reject'] = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
