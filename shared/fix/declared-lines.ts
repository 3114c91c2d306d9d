import { plainRange } from '../ecosystems/npm/npm-range.ts';
import { baseName, besidePath } from '../ecosystems/paths.ts';
import { readPurl } from '../ecosystems/purl.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingPackage } from '../model/finding-package.ts';
import type { Location } from '../model/package.ts';
import { isWithin } from '../versions/version-range.ts';
import { managerOf } from './managers/manager-of.ts';

/**
 * Maximum number of direct dependencies to look up for one finding. The search ends at the first one that a manifest
 * names.
 */
const MAX_ROOTS = 5;

/**
 * Returns the manifest line that names the package of a finding. For a transitive package, it names the direct
 * dependency that requires the package. The user edits this line, instead of the line in the lockfile, to fix the
 * finding. If several workspace members name the package, the member that uses the vulnerable version takes precedence.
 * Returns undefined if no such line is known.
 *
 * @param files Content of lockfiles and manifests, by path.
 * @param members Returns the paths to the other manifests in the workspace of a lockfile.
 */
export function declaredLine(
  { package: about, location }: Pick<Finding, 'package' | 'location'>,
  files: ReadonlyMap<string, string>,
  members: (lockfile: string) => readonly string[],
): Location | undefined {
  const { path } = location;
  const manifest = managerOf(path, files.get(path))?.manifest;
  if (about === undefined || manifest === undefined) return undefined;
  const manifests = [besidePath(path, manifest), ...members(path)].filter((file) => file !== path);
  for (const wanted of wantedNames(about)) {
    const places = placesOf(wanted, manifests, files);
    const owner = places.length > 1 ? ownManifest(location, files.get(path)) : undefined;
    const own = places.find((place) => place.path === owner);
    const using =
      own ?? places.find((place) => admits(place, wanted, about.ecosystem)) ?? places[0];
    if (using !== undefined) return { path: using.path, line: using.line };
  }
  return undefined;
}

/** Returns the manifest lines that name a package, at most one for each manifest. */
function placesOf(
  { name }: Wanted,
  manifests: readonly string[],
  files: ReadonlyMap<string, string>,
): readonly Place[] {
  return manifests.flatMap((path) => {
    const text = files.get(path) ?? '';
    const line = lineOf(text, name, path);
    return line === undefined ? [] : [{ path, line, text: text.split('\n')[line - 1] ?? '' }];
  });
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

interface Wanted {
  readonly name: string;
  readonly version: string;
}

/**
 * Returns the packages to look for in the manifests: the package itself if it is direct. Otherwise, returns the direct
 * dependencies that require it.
 */
function wantedNames({ isDirect, name, version, paths = [] }: FindingPackage): readonly Wanted[] {
  const roots = paths.slice(0, MAX_ROOTS).flatMap(([purl = '']) => {
    const root = nameIn(purl);
    return root === undefined ? [] : [{ name: root, version: readPurl(purl)?.version ?? '' }];
  });
  return isDirect === true || roots.length === 0 ? [{ name, version }] : roots;
}

/**
 * Returns the manifest of a workspace member if npm installed the package inside the member's folder. The key in the
 * lockfile then starts with this folder: `"packages/a/node_modules/lodash": {`.
 */
function ownManifest({ path, line }: Location, lockfile = ''): string | undefined {
  if (line === undefined || baseName(path) !== 'package-lock.json') return undefined;
  const folder = /^\s*"([^"\n]+?)\/node_modules\//.exec(lockfile.split('\n', line)[line - 1] ?? '');
  return folder?.[1] === undefined ? undefined : besidePath(path, `${folder[1]}/package.json`);
}

/** Returns true if a line in a JSON manifest specifies a range that contains the version. */
function admits({ text }: Place, { version }: Wanted, ecosystem = ''): boolean {
  const range = /:\s*"([^"]*)"/.exec(text)?.[1];
  return range !== undefined && isWithin(ecosystem, version, plainRange(range)) === true;
}

function nameIn(purl: string): string | undefined {
  const { type, namespace = '', name } = readPurl(purl) ?? {};
  if (name === undefined || namespace === '') return name;
  return type === 'maven' ? `${namespace}:${name}` : `${namespace}/${name}`;
}

/** Matches the first section of a JSON manifest that lists dependencies. */
const JSON_SECTION = /"(?:\w*[dD]ependencies|require(?:-dev)?)"\s*:/;

/** Returns the line number where a manifest lists a package, starting at 1. */
function lineOf(text: string, name: string, path: string): number | undefined {
  const isJson = path.endsWith('.json');
  // Returns early if the file does not contain the name. The search for the line is slow, and a workspace can have
  // hundreds of manifests.
  if (isJson && !text.includes(`"${name}"`)) return undefined;
  const start = isJson ? text.search(JSON_SECTION) : 0;
  if (start === -1) return undefined;
  const first = text.slice(0, start).split('\n').length;
  const pattern = isJson ? new RegExp(`"${escaped(name)}"\\s*:`) : tokenPattern(name, path);
  const at = text
    .slice(start)
    .split('\n')
    .findIndex((line) => !isComment(line) && pattern.test(line));
  return at === -1 ? undefined : first + at;
}

/**
 * Returns a pattern that matches a name, but not as part of a longer name. In Python names, `-`, `_` and `.` match each
 * other.
 */
function tokenPattern(name: string, path: string): RegExp {
  const own = baseName(path) === 'pom.xml' ? (name.split(':').at(-1) ?? name) : name;
  const flexible = escaped(own).replace(/[-_]|\\\./g, '[-_.]');
  return new RegExp(`(?<![\\w./@-])${flexible}(?![\\w./-])`, 'i');
}

function isComment(line: string): boolean {
  return /^\s*(?:#|\/\/|<!--)/.test(line);
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
