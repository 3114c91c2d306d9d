/**
 * Returns a function that calls `make` on its first call, and returns the same result on every call. If the result is a
 * promise that fails, it is kept too.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
