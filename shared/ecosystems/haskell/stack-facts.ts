/**
 * Haskell: package entries in Stack's files. Source: https://docs.haskellstack.org/en/stable/topics/package_location/
 */
import { type JsonObject, stringAt } from '../../json/guards.ts';
import { vcsUrl } from '../vcs-url.ts';
import type { haskellPackage } from './haskell-package.ts';

type Facts = Omit<Parameters<typeof haskellPackage>[1], 'line'>;

/** Parses `name-1.0@sha256:<digest of its cabal file>,<size>`. The last dash separates the name from the version. */
export function hackageFacts(hackage: string): Facts | undefined {
  const [, name, version] =
    /^([A-Za-z0-9-]+)-(\d+(?:\.\d+)*)$/.exec(hackage.split('@', 1)[0] ?? '') ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** Returns the name, version and location of a package in a repository or an archive. */
export function locatedFacts(entry: JsonObject): Facts | undefined {
  const name = stringAt(entry, 'name');
  const url = locationOf(entry);
  if (name === undefined || url === undefined) return undefined;
  return {
    name,
    version: stringAt(entry, 'version') ?? '',
    qualifiers: { vcs_url: vcsUrl(url, stringAt(entry, 'commit')) },
    downloadUrl: url,
  };
}

/**
 * Returns the location of a package that does not come from an index. Returns undefined if the entry does not have one.
 */
export function locationOf(entry: JsonObject): string | undefined {
  const github = stringAt(entry, 'github');
  if (github !== undefined) return `https://github.com/${github}`;
  const keys = ['git', 'hg', 'url', 'archive', 'location'];
  return keys.flatMap((key) => stringAt(entry, key) ?? [])[0];
}
