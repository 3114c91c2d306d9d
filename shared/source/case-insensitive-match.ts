/**
 * Returns the name that some tools read in place of the given name. Returns undefined for an exact match and for no
 * match.
 */
export type CaseInsensitiveMatch = (name: string) => string | undefined;

/**
 * Compiles a matcher for file names that differ only in letter case. On case-insensitive disks, some tools find them.
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

/**
 * Returns the form of a name that the disks of macOS and Windows compare. Windows ignores dots and spaces at the end.
 */
function foldedName(name: string): string {
  const known = /^[\x20-\x7E]*$/.test(name)
    ? name
    : name.replaceAll(IGNORED, '').normalize('NFC').toUpperCase();
  return known.toLowerCase().replace(/[. ]+$/, '');
}
