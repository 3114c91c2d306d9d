/**
 * Returns a function that calls `make` only once for each value. For a value that it already received, it returns the
 * earlier result.
 */
export function remembered<From, To extends NonNullable<unknown>>(
  make: (from: From) => To,
): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const value = make(from);
    known.set(from, value);
    return value;
  };
}
