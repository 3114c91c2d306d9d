import { baseName, besidePath } from '../ecosystems/paths.ts';
import { readPurl } from '../ecosystems/purl.ts';
import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import { managerOf } from './managers/manager-of.ts';

/** Maximum number of direct dependencies of one finding that are looked up. The first one that is found is used. */
const MAX_ROOTS = 5;

/**
 * Returns the line of the manifest that names the package of a finding, or the direct dependency that requires the
 * package. A person edits this line, and not the line in the lockfile. Returns undefined if the manifest is unknown.
 *
 * @param files Texts of lockfiles and manifests, by path.
 * @param members Returns the paths of the other manifests in the workspace of a lockfile.
 */
export function declaredLine(
  { package: about, location }: Pick<Finding, 'package' | 'location'>,
  files: ReadonlyMap<string, string>,
  members: (lockfile: string) => readonly string[],
): Location | undefined {
  const { path } = location;
  const manifest = managerOf(path, files.get(path))?.manifest;
  if (about === undefined || manifest === undefined) return undefined;
  const manifests = [besidePath(path, manifest), ...members(path)];
  const { isDirect, name, paths = [] } = about;
  const roots = paths.slice(0, MAX_ROOTS).flatMap(([purl = '']) => nameIn(purl) ?? []);
  for (const wanted of isDirect === true || roots.length === 0 ? [name] : roots) {
    for (const file of manifests) {
      const line = file === path ? undefined : lineOf(files.get(file) ?? '', wanted, file);
      if (line !== undefined) return { path: file, line };
    }
  }
  return undefined;
}

function nameIn(purl: string): string | undefined {
  const { type, namespace = '', name } = readPurl(purl) ?? {};
  if (name === undefined || namespace === '') return name;
  return type === 'maven' ? `${namespace}:${name}` : `${namespace}/${name}`;
}

/** Matches the first section of a JSON manifest that lists dependencies. */
const JSON_SECTION = /"(?:\w*[dD]ependencies|require(?:-dev)?)"\s*:/;

/** Returns the number of the line that names a package, from 1. */
function lineOf(text: string, name: string, path: string): number | undefined {
  const isJson = path.endsWith('.json');
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

/** Matches a name that is not a part of a longer name. Python names can contain `-`, `_` or `.` in the same place. */
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
