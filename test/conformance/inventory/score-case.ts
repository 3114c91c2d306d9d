import type { Inventory, OperatingSystem } from '../../../shared/model/inventory.ts';
import type { Case, ExpectedPackage } from './case.ts';

export interface Score {
  /** Number of packages that the case requires. */
  readonly required: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Returns the part of a purl on which all tools agree. */
interface Key {
  readonly type: string;
  readonly name: string;
  readonly version: string;
}

/** Compares by type, name and version. Optional packages are neither missing nor unexpected. */
export function scoreCase(item: Case, inventory: Inventory): Score {
  if (item.expected.os !== undefined) return scoreSystem(item.expected.os, inventory.os);
  const { packages, optional = [] } = item.expected;
  const found = inventory.packages.map(({ purl }) => keyOf(purl, item.meta.ecosystem));
  const hits = new Set<string>();
  const missed: string[] = [];
  for (const expected of packages) {
    const matching = found.filter((key) => isSame(key, expected, item.meta.ecosystem));
    for (const key of matching) hits.add(textOf(key));
    if (matching.length === 0 && expected.optional !== true) missed.push(expected.purl);
  }
  for (const expected of optional) {
    for (const key of found) {
      if (isSame(key, expected, item.meta.ecosystem)) hits.add(textOf(key));
    }
  }
  const extra = new Set(found.map(textOf).filter((text) => !hits.has(text)));
  const required = packages.filter((expected) => expected.optional !== true).length;
  return { required, missed, extra: [...extra] };
}

function scoreSystem(
  expected: Readonly<Record<string, string>>,
  os: OperatingSystem | undefined,
): Score {
  const missed: string[] = [];
  const { id, versionId, versionIdPrefix } = expected;
  if (id !== undefined && os?.id !== id) missed.push(`id ${id}, not ${os?.id}`);
  if (versionId !== undefined && (os?.versionId ?? '') !== versionId) {
    missed.push(`version ${versionId}, not ${os?.versionId}`);
  }
  if (versionIdPrefix !== undefined && os?.versionId.startsWith(versionIdPrefix) !== true) {
    missed.push(`version ${versionIdPrefix}…, not ${os?.versionId}`);
  }
  return { required: 1, missed, extra: [] };
}

function isSame(key: Key, expected: ExpectedPackage, ecosystem: string): boolean {
  const want = keyOf(expected.purl, ecosystem);
  if (key.type !== want.type) return false;
  if (key.name === want.name && key.version === want.version) return true;
  if (expected.versionOptional === true && key.name === want.name) return true;
  return (
    expected.groupUnknown === true &&
    lastSegment(key.name) === lastSegment(want.name) &&
    key.version === want.version
  );
}

/** Names that different tools use for the same type. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['pacman', 'alpm'],
  ['haskell', 'hackage'],
  ['portage', 'ebuild'],
  ['github', 'githubactions'],
]);

const LOWER_CASE = new Set(['composer', 'golang', 'githubactions', 'hex']);

/** Types with the distribution or host as namespace, which some cases omit. */
const WITHOUT_NAMESPACE = new Set(['deb', 'rpm', 'apk', 'alpm', 'swift', 'conan', 'luarocks']);

const SYSTEM_TYPES = new Set(['deb', 'apk', 'rpm', 'alpm']);

function keyOf(purl: string, ecosystem: string): Key {
  const bare = purl.slice('pkg:'.length).split(/[?#]/, 1)[0] ?? '';
  const slash = bare.indexOf('/');
  const stated = bare.slice(0, slash);
  const renamed = TYPES.get(stated) ?? stated;
  const type = renamed === 'none' && SYSTEM_TYPES.has(ecosystem) ? ecosystem : renamed;
  const rest = bare.slice(slash + 1);
  const at = rest.lastIndexOf('@') > rest.lastIndexOf('/') ? rest.lastIndexOf('@') : rest.length;
  const name = rest.slice(0, at).split('/').map(decodeURIComponent).join('/');
  const version = decodeURIComponent(rest.slice(at + 1));
  // The purl specification puts the part of a pod into the subpath, but the cases put it into the name.
  const part = type === 'cocoapods' ? /#(.+)$/.exec(purl)?.[1] : undefined;
  if (part !== undefined) return { type, name: `${name}/${decodeURIComponent(part)}`, version };
  return { type, name: comparableName(type, name), version: comparableVersion(type, version) };
}

function comparableName(type: string, name: string): string {
  if (type === 'pypi') return name.replace(/[-_.]+/g, '-').toLowerCase();
  if (type === 'cocoapods') return name.replaceAll('%2F', '/');
  const cased = LOWER_CASE.has(type) ? name.toLowerCase() : name;
  return WITHOUT_NAMESPACE.has(type) ? lastSegment(cased) : cased;
}

function comparableVersion(type: string, version: string): string {
  if (type === 'golang') return version.replace(/^v(?=\d)/, '');
  return type === 'rpm' || type === 'deb' ? version.replace(/^\d+:/, '') : version;
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function textOf({ type, name, version }: Key): string {
  return `${type}/${name}@${version}`;
}
