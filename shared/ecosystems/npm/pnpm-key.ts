import { isNpmName } from './npm-name.ts';
import { isExactVersion } from './registry-address.ts';

/** Major version of a lockfile, which determines the format of its keys. */
export type PnpmVersion = '5' | '6' | '9';

/** Parts of a package key in a pnpm lockfile. */
export interface PnpmKey {
  readonly name: string;
  /** Empty for a package that is not from the registry. In this case, the lockfile entry contains the version. */
  readonly version: string;
}

/**
 * Returns the package that a key names. Its form depends on the lockfile version: `/@s/a/1.0.0_peers` (5),
 * `/@s/a@1.0.0(peers)` (6), `@s/a@1.0.0(peers)` (9). Up to version 6, the key starts with a host if the package is not
 * from the registry. Returns undefined if the form does not match the lockfile version.
 */
export function readPnpmKey(key: string, version: PnpmVersion): PnpmKey | undefined {
  const plain = withoutPeers(key, version);
  const isOfRegistry = plain.startsWith('/');
  const path = isOfRegistry ? plain.slice(1) : plain;
  if (version !== '5') return readPair(path);
  const [, ...rest] = path.split('/');
  return readSegments(isOfRegistry ? path.split('/') : rest);
}

/** Parses `name@version`, or `name@` followed by a location. */
function readPair(path: string): PnpmKey | undefined {
  const at = path.indexOf('@', 1);
  if (at === -1 || !isNpmName(path.slice(0, at))) return undefined;
  const version = path.slice(at + 1);
  return { name: path.slice(0, at), version: isExactVersion(version) ? version : '' };
}

/** Returns the key without the peers. */
export function withoutPeers(key: string, version: PnpmVersion): string {
  const parenthesis = key.indexOf('(');
  const plain = parenthesis === -1 ? key : key.slice(0, parenthesis);
  if (version !== '5') return plain;
  // The peers follow an underscore in the version segment. Names can also contain underscores.
  const segment = /\/(?=\d)/.exec(plain);
  const underscore = segment === null ? -1 : plain.indexOf('_', segment.index);
  return underscore === -1 ? plain : plain.slice(0, underscore);
}

function readSegments(segments: readonly string[]): PnpmKey | undefined {
  const [first = '', second = '', third = ''] = segments;
  const isScoped = first.startsWith('@');
  const name = isScoped ? `${first}/${second}` : first;
  const version = isScoped ? third : second;
  return isExactVersion(version) && isNpmName(name) ? { name, version } : undefined;
}
