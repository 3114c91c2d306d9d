/**
 * Returns a function that calls `make` on its first call, and returns the same result on every call. A promise is
 * returned again even if it was rejected.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
