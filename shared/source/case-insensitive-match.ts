/**
 * Returns the name that some tools read instead of the given name. Returns undefined if there is an exact match, or no
 * match at all.
 */
export type CaseInsensitiveMatch = (name: string) => string | undefined;

/**
 * Compiles a matcher for file names that some tools find in any letter case on case-insensitive disks.
 *
 * @param names Names, and suffixes of names with a star, such as `*.csproj`.
 */
export function compileCaseInsensitive(names: readonly string[] = []): CaseInsensitiveMatch {
  const isSuffix = (name: string) => name.startsWith('*');
  const exact = new Set(names.filter((name) => !isSuffix(name)));
  const byFolded = new Map([...exact].map((name) => [name.toLowerCase(), name]));
  const suffixes = new Set(names.filter(isSuffix).map((name) => name.slice(1)));
  const suffixByFolded = new Map([...suffixes].map((suffix) => [suffix.toLowerCase(), suffix]));
  return (name) => {
    if (exact.has(name)) return undefined;
    const folded = foldedName(name);
    const meant = byFolded.get(folded);
    if (meant !== undefined || suffixes.size === 0) return meant;
    for (let at = folded.indexOf('.'); at !== -1; at = folded.indexOf('.', at + 1)) {
      const suffix = suffixByFolded.get(folded.slice(at));
      if (suffix !== undefined) return name.endsWith(suffix) ? undefined : `*${suffix}`;
    }
    return undefined;
  };
}

/** Matches characters that disks of macOS ignore in names. */
const IGNORED = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g;

/** Returns the name as disks of macOS and Windows compare it. Windows ignores dots and spaces at the end of a name. */
function foldedName(name: string): string {
  const known = /^[\x20-\x7E]*$/.test(name)
    ? name
    : name.replaceAll(IGNORED, '').normalize('NFC').toUpperCase();
  return known.toLowerCase().replace(/[. ]+$/, '');
}
