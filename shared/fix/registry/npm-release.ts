import { packageAt } from '../../ecosystems/npm/registry-address.ts';
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';

/** The data about one version of a package that a lockfile entry needs. */
export interface NpmRelease {
  readonly name: string;
  readonly version: string;
  /** URL of the archive. */
  readonly resolved: string;
  /** SHA-512 digest of the archive in Subresource Integrity format. */
  readonly integrity: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  /** Names of peer dependencies that are optional. */
  readonly optionalPeers: ReadonlySet<string>;
  /** Other fields that npm copies into the lockfile, such as `engines`. */
  readonly fields: JsonObject;
}

/**
 * Matches a SHA-512 digest. The npm registry has provided one for every package since 2017. Older digests are too weak.
 */
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/**
 * Returns one version from the metadata of a package.
 *
 * @param registry URL of the registry. The archive must have the same origin.
 * @throws {DataError} `not-found` or `contradiction` if the metadata cannot be used for a lockfile.
 */
export function readRelease(
  metadata: JsonObject,
  { name, version }: { readonly name: string; readonly version: string },
  registry: string,
): NpmRelease {
  const location = { path: `${name}@${version}` };
  const versions = objectAt(metadata, 'versions') ?? {};
  const stated = Object.hasOwn(versions, version) ? objectAt(versions, version) : undefined;
  if (stated === undefined) {
    throw new DataError('not-found', 'the registry does not contain this version', location);
  }
  const dist = objectAt(stated, 'dist') ?? {};
  const resolved = stringAt(dist, 'tarball') ?? '';
  const integrity = stringAt(dist, 'integrity') ?? '';
  const problem = problemOf({ name, version, stated, resolved, integrity, registry });
  if (problem !== undefined) throw new DataError('contradiction', problem, location);
  return {
    name,
    version,
    resolved,
    integrity,
    ...dependenciesOf(stated),
    fields: fieldsOf(stated),
  };
}

interface Claims {
  readonly name: string;
  readonly version: string;
  readonly stated: JsonObject;
  readonly resolved: string;
  readonly integrity: string;
  readonly registry: string;
}

function problemOf({ name, version, stated, resolved, integrity, registry }: Claims) {
  if (stringAt(stated, 'name') !== name || stringAt(stated, 'version') !== version) {
    return 'the registry describes a different package';
  }
  if (!SHA512.test(integrity)) return 'the registry returned no SHA-512 digest';
  if (URL.parse(resolved)?.origin !== URL.parse(registry)?.origin) {
    return 'the archive is not on the registry’s host';
  }
  const served = packageAt(resolved);
  const isSame = served?.name === name && served.version === version.replace(/\+.*$/, '');
  return isSame ? undefined : 'the archive’s URL is for a different package';
}

function dependenciesOf(stated: JsonObject) {
  const optionalDependencies = rangesAt(stated, 'optionalDependencies');
  // The registry also lists each optional dependency among the other dependencies.
  const dependencies = Object.fromEntries(
    Object.entries(rangesAt(stated, 'dependencies')).filter(
      ([name]) => !Object.hasOwn(optionalDependencies, name),
    ),
  );
  const peerDependencies = rangesAt(stated, 'peerDependencies');
  const facts = objectAt(stated, 'peerDependenciesMeta') ?? {};
  const optionalPeers = new Set(
    Object.keys(facts).filter((name) => objectAt(facts, name)?.['optional'] === true),
  );
  return { dependencies, optionalDependencies, peerDependencies, optionalPeers };
}

function rangesAt(value: JsonObject, key: string): Readonly<Record<string, string>> {
  const ranges = Object.entries(objectAt(value, key) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(ranges.sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Fields that npm copies to a lockfile unchanged. */
const COPIED = [
  'engines',
  'os',
  'cpu',
  'libc',
  'deprecated',
  'peerDependenciesMeta',
  'bundleDependencies',
];

/** Names of the scripts that npm runs when it installs a package. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

function fieldsOf(stated: JsonObject): JsonObject {
  const copied = COPIED.map((key) => [key, stated[key]] as const);
  const scripts = objectAt(stated, 'scripts') ?? {};
  const hasInstallScript =
    stated['hasInstallScript'] === true ||
    INSTALL_SCRIPTS.some((name) => stringAt(scripts, name) !== undefined);
  const fields = [
    ...copied,
    ['license', licenseOf(stated['license'])],
    ['funding', fundingOf(stated['funding'])],
    ['bin', binOf(stated)],
    ['hasInstallScript', hasInstallScript],
  ] as const;
  return Object.fromEntries(fields.filter(([, value]) => isStated(value)));
}

/** Returns true for a value that npm writes to a lockfile. npm omits empty objects, empty lists and false values. */
function isStated(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) ? Object.keys(value).length > 0 : Boolean(value);
}

function licenseOf(license: unknown): unknown {
  return isObject(license) ? license['type'] : license;
}

function fundingOf(funding: unknown): unknown {
  if (Array.isArray(funding)) return funding.map(fundingOf);
  return typeof funding === 'string' ? { url: funding } : funding;
}

/**
 * Returns the programs of a package, by name. A single program can be declared without a name. Then its name is the
 * package's name without the scope.
 */
function binOf(stated: JsonObject): unknown {
  const { bin } = stated;
  if (typeof bin === 'string') {
    const name = (stringAt(stated, 'name') ?? '').replace(/^@[^/]*\//, '');
    return { [name]: plainPath(bin) };
  }
  if (!isObject(bin)) return undefined;
  return Object.fromEntries(
    Object.entries(bin).map(([name, path]) => [
      name,
      typeof path === 'string' ? plainPath(path) : path,
    ]),
  );
}

function plainPath(path: string): string {
  return path.replace(/^\.?\//, '');
}
