/**
 * Returns a function that calls `make` on its first call, and always returns this result. A promise that fails is also
 * kept.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
