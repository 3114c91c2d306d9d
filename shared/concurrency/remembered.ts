/**
 * Returns a function that calls `make` once for each value, and returns the earlier result if it is called again with
 * the same value.
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
