import { isNpmName } from './npm-name.ts';
import { isExactVersion } from './registry-address.ts';

/** Major version of a lockfile: the form of its keys goes by it. */
export type PnpmVersion = '5' | '6' | '9';

/** What the key of a package in a pnpm lockfile says. */
export interface PnpmKey {
  readonly name: string;
  /** Empty for a package that is not of a registry: then it is in the entry. */
  readonly version: string;
}

/**
 * The package of a key. Its form has changed: `/@s/a/1.0.0_peers` (5), `/@s/a@1.0.0(peers)` (6),
 * `@s/a@1.0.0(peers)` (9), up to 6 with a host in front where it is not of the registry. Undefined when it is of
 * no form of that version.
 */
export function readPnpmKey(key: string, version: PnpmVersion): PnpmKey | undefined {
  const plain = withoutPeers(key, version);
  const isOfRegistry = plain.startsWith('/');
  const path = isOfRegistry ? plain.slice(1) : plain;
  if (version !== '5') return readPair(path);
  const [, ...rest] = path.split('/');
  return readSegments(isOfRegistry ? path.split('/') : rest);
}

/** `name@version`, or `name@` and a place. */
function readPair(path: string): PnpmKey | undefined {
  const at = path.indexOf('@', 1);
  if (at === -1 || !isNpmName(path.slice(0, at))) return undefined;
  const version = path.slice(at + 1);
  return { name: path.slice(0, at), version: isExactVersion(version) ? version : '' };
}

/** The key without the part that names one build of a package for one choice of peers. */
export function withoutPeers(key: string, version: PnpmVersion): string {
  const parenthesis = key.indexOf('(');
  const plain = parenthesis === -1 ? key : key.slice(0, parenthesis);
  if (version !== '5') return plain;
  // There they follow an underscore in the segment of the version; names have underscores too.
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
