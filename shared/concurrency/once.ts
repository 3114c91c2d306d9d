/**
 * Returns a function that calls `make` at its first call, and returns the same result in all calls. A promise that
 * fails is the result too.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
