import { arrayAt, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Hash, Package, Scope } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { vcsUrl } from '../vcs-url.ts';

/** Data about a package that is not in its entry. */
export interface EntryFacts {
  readonly line: number | undefined;
  readonly scope: Scope;
  readonly isDirect: boolean | undefined;
}

/** Returns the package for an entry in composer.lock or installed.json. */
export function composerPackage(
  file: EcosystemFile,
  entry: JsonObject,
  facts: EntryFacts,
): Package {
  const name = stringAt(entry, 'name') ?? '';
  const slash = name.indexOf('/');
  const version = stringAt(entry, 'version') ?? '';
  const dist = objectAt(entry, 'dist') ?? {};
  const source = objectAt(entry, 'source') ?? {};
  const url = stringAt(source, 'url');
  return packageOf(file, {
    type: 'composer',
    namespace: slash === -1 ? undefined : name.slice(0, slash),
    name: name.slice(slash + 1),
    fullName: name,
    version,
    qualifiers: {
      vcs_url: isBranch(version) ? vcsUrl(url, stringAt(source, 'reference')) : undefined,
    },
    ecosystem: 'Packagist',
    ...facts,
    license: licenseOf(entry),
    hashes: hashesOf(stringAt(dist, 'shasum')),
    downloadUrl: stringAt(dist, 'url') ?? url,
  });
}

/**
 * Returns true for a branch version, such as `dev-main` or `2.x-dev`. The code of such a version changes with every
 * commit.
 */
function isBranch(version: string): boolean {
  return version.startsWith('dev-') || version.endsWith('-dev');
}

/**
 * Adds the edges. A requirement names a package, or a name that a package replaces or provides. `php` and other parts
 * of the platform are not packages.
 */
export function withRequirements(
  found: readonly (readonly [Package, JsonObject])[],
): readonly Package[] {
  const purls = purlsByName(found);
  return found.map(([one, entry]) => ({
    ...one,
    dependsOn: namesIn(entry, 'require').flatMap((name) => [...(purls.get(name) ?? [])]),
  }));
}

/** Returns the purls by name. If a package has this name, the packages that only provide it are left out. */
function purlsByName(
  found: readonly (readonly [Package, JsonObject])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const purls = new Map<string, Set<string>>();
  for (const [{ purl }, entry] of found) {
    for (const name of ['replace', 'provide'].flatMap((kind) => namesIn(entry, kind))) {
      purls.set(name, (purls.get(name) ?? new Set()).add(purl));
    }
  }
  for (const [{ name, purl }] of found) purls.set(name.toLowerCase(), new Set([purl]));
  return purls;
}

/** Returns the names in a table of an entry or a manifest, in lowercase because Composer ignores the case of names. */
export function namesIn(holder: JsonObject, key: string): readonly string[] {
  return Object.keys(objectAt(holder, key) ?? {}).map((name) => name.toLowerCase());
}

/**
 * Returns the items of a list. PHP also treats a JSON object as a list, so Composer installs the values of an object.
 */
export function listAt(holder: JsonObject, key: string): readonly unknown[] {
  return arrayAt(holder, key) ?? Object.values(objectAt(holder, key) ?? {});
}

/**
 * Returns the license of an entry. Several licenses are alternatives.
 *
 * @see https://getcomposer.org/doc/04-schema.md#license
 */
function licenseOf(entry: JsonObject): string | undefined {
  const texts = [stringAt(entry, 'license'), ...(arrayAt(entry, 'license') ?? [])].filter(
    (text) => typeof text === 'string' && text !== '',
  );
  return texts.length === 0 ? undefined : texts.join(' OR ');
}

function hashesOf(shasum: string | undefined): readonly Hash[] | undefined {
  const isSha1 = shasum !== undefined && /^[0-9a-f]{40}$/.test(shasum);
  return isSha1 ? [{ algorithm: 'sha1', value: shasum }] : undefined;
}
