/** Maximum number of versions whose parts are kept. */
const MAX_KNOWN = 1_000;

/**
 * Returns a function that parses versions and caches the results. Each version is compared with many advisories, so it
 * is needed many times. Callers must not change the parts.
 *
 * @param parse Parses a version, and throws an error for text that is not a version.
 */
export function rememberParts<Parts extends object>(
  parse: (version: string) => Parts,
): (version: string) => Parts {
  const known = new Map<string, Parts>();
  const partsOf = (version: string): Parts => {
    const found = known.get(version);
    if (found !== undefined) return found;
    const parts = parse(version);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(version, parts);
    return parts;
  };
  return partsOf;
}
