/** What the key of a package in a pnpm lockfile says. */
export interface PnpmKey {
  readonly name: string;
  /** Empty for a package that is not of a registry: then it is in the entry. */
  readonly version: string;
}

/**
 * The package of a key. Its form has changed: `/@s/a/1.0.0_peers` (5), `/@s/a@1.0.0(peers)` (6),
 * `@s/a@1.0.0(peers)` (9), in 5 with a host in front where it is not of the registry. Undefined when it is of
 * none of these forms.
 */
export function readPnpmKey(key: string): PnpmKey | undefined {
  const plain = withoutPeers(key);
  const path = plain.startsWith('/') ? plain.slice(1) : plain;
  const at = path.indexOf('@', 1);
  if (at !== -1 && isName(path.slice(0, at))) {
    const version = path.slice(at + 1);
    return { name: path.slice(0, at), version: startsWithDigit(version) ? version : '' };
  }
  const [host = '', ...rest] = path.split('/');
  return readSegments(plain.startsWith('/') ? [host, ...rest] : rest);
}

/** The key without the part that names one build of a package for one choice of peers. */
export function withoutPeers(key: string): string {
  const parenthesis = key.indexOf('(');
  const plain = parenthesis === -1 ? key : key.slice(0, parenthesis);
  // In version 5 they follow an underscore in the segment of the version; names have underscores too.
  const version = /\/(?=\d)/.exec(plain);
  const underscore = version === null ? -1 : plain.indexOf('_', version.index);
  return underscore === -1 ? plain : plain.slice(0, underscore);
}

function readSegments(segments: readonly string[]): PnpmKey | undefined {
  const [first = '', second = '', third = ''] = segments;
  const isScoped = first.startsWith('@');
  const name = isScoped ? `${first}/${second}` : first;
  const version = isScoped ? third : second;
  return startsWithDigit(version) && isName(name) ? { name, version } : undefined;
}

function startsWithDigit(text: string): boolean {
  return /^\d/.test(text);
}

/** A scope and a name, or a name alone. */
function isName(text: string): boolean {
  return /^(?:@[^/]+\/)?[^/@][^/]*$/.test(text);
}
