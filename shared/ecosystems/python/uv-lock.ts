/** Python: `uv.lock`. Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readToml } from '../toml.ts';
import { notALockfile } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { lockedTables, onlyHash, packagesOfLock, type RootNames } from './locked.ts';
import { archivesIn } from './locked-archive.ts';
import { isOwnProject, NAMING_FILES } from './own-project.ts';
import { normalizedName } from './python-package.ts';
import { unmetRequirements } from './unmet-requirements.ts';

export const uvLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['uv.lock', ...NAMING_FILES] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => path.endsWith('uv.lock'),
  parse: parseUvLock,
};

/** Format for the lockfile of a single script, such as `a.py.lock`. It does not lock the dependencies of a manifest. */
export const uvScriptLock: FileFormat = {
  ...uvLock,
  wanted: { suffixes: ['.py.lock'] },
  isPrimary: (path) => path.endsWith('.py.lock'),
};

/**
 * Returns the packages in a uv.lock.
 *
 * @throws {DataError} `not-a-lockfile`, or `unsupported-version` if uv would also reject the version.
 */
function parseUvLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const lockfile = readToml(file);
  requireVersion(file, lockfile);
  const tables = ARRAYS.flatMap((key) => lockedTables(file, lockfile, key));
  const extras = extrasNeeded(tables.map(([table]) => table));
  const projects = tables.map(([table]) => table).filter(isProject);
  const locked = tables
    .filter(([table]) => !(isProject(table) && isOwn(file, table, context)))
    .map(([table, line]) => ({
      name: stringAt(table, 'name') ?? '',
      version: stringAt(table, 'version') ?? '',
      line,
      scope: 'unknown' as const,
      needs: [...namesIn(arrayAt(table, 'dependencies')), ...extras(table)],
      hashes: onlyHash(
        [...(arrayAt(table, 'wheels') ?? []), objectAt(table, 'sdist')].filter(isObject),
      ),
      ...locationOf(objectAt(table, 'source') ?? {}),
      archives: archivesOf(table),
    }));
  const known = projects.length === 0 ? undefined : roots(projects);
  const { packages, problems } = packagesOfLock(file, context, locked, known);
  // uv rejects a lockfile in which a dependency has no entry, even if the dependency is optional.
  const unmet = unmetRequirements(file, context, tables, (table) =>
    namesIn(allDependencies(table)),
  );
  return { packages, problems: [...problems, ...unmet] };
}

/** Names that uv accepts for the array of packages. `distribution` is the older name. */
const ARRAYS = ['package', 'distribution'];

/** The only version of the format so far. A new revision only adds fields, and older programs ignore them. */
const VERSION = 1;

function requireVersion(file: EcosystemFile, lockfile: JsonObject): void {
  const version = lockfile['version'];
  if (version === VERSION) return;
  if (version === undefined) throw notALockfile(file, 'version', 'run `uv lock`');
  const message = `the version of uv.lock is not ${VERSION}. Fix: run \`uv lock\``;
  throw new DataError('unsupported-version', message, { path: file.path });
}

const FOLDERS = ['directory', 'editable', 'virtual'];

/**
 * True if an entry is the project itself or a workspace member. If its `source` has several keys, uv uses the first in
 * this order: registry, git, url, path, directory, editable, virtual.
 */
function isProject(table: JsonObject): boolean {
  const source = objectAt(table, 'source') ?? {};
  const isElsewhere = ['registry', 'git', 'url', 'path'].some((kind) =>
    Object.hasOwn(source, kind),
  );
  return !isElsewhere && FOLDERS.some((kind) => Object.hasOwn(source, kind));
}

function isOwn(file: EcosystemFile, table: JsonObject, context: ParseContext): boolean {
  const source = objectAt(table, 'source') ?? {};
  const folder = FOLDERS.map((kind) => stringAt(source, kind)).find((one) => one !== undefined);
  return isOwnProject(file, folder, stringAt(table, 'name') ?? '', context);
}

function archivesOf(table: JsonObject): readonly string[] {
  const files = [...(arrayAt(table, 'wheels') ?? []), objectAt(table, 'sdist')];
  return archivesIn([...files, objectAt(table, 'source')]);
}

/** Returns the location in a source, such as `https://host/path?rev=main#commit`. */
function locationOf(source: JsonObject) {
  const git = stringAt(source, 'git');
  const [location = '', commit] = git?.split('#', 2) ?? [];
  const repository = git === undefined ? undefined : location.split('?', 1)[0];
  return {
    downloadUrl: git ?? stringAt(source, 'url'),
    vcsUrl: vcsUrl(repository, commit),
  };
}

/**
 * Returns a function that returns the dependencies of a package for the extras that are requested. A request for an
 * extra has the form `{ name = "x", extra = ["y"] }`.
 */
function extrasNeeded(tables: readonly JsonObject[]): (table: JsonObject) => readonly string[] {
  const asked = new Map<string, Set<unknown>>();
  for (const dependency of tables.flatMap(allDependencies)) {
    const name = normalizedName(stringAt(dependency, 'name') ?? '');
    const extras = asked.get(name) ?? new Set();
    for (const extra of arrayAt(dependency, 'extra') ?? []) extras.add(extra);
    asked.set(name, extras);
  }
  return (table) => {
    const groups = objectAt(table, 'optional-dependencies') ?? {};
    const extras = asked.get(normalizedName(stringAt(table, 'name') ?? ''));
    return Object.keys(groups).flatMap((extra) =>
      extras?.has(extra) === true ? namesIn(arrayAt(groups, extra)) : [],
    );
  };
}

function allDependencies(table: JsonObject): readonly JsonObject[] {
  const groups = ['optional-dependencies', 'dev-dependencies'].flatMap((kind) =>
    Object.values(objectAt(table, kind) ?? {}),
  );
  return [arrayAt(table, 'dependencies') ?? [], ...groups]
    .flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []))
    .filter(isObject);
}

function roots(projects: readonly JsonObject[]): RootNames {
  return {
    runtime: projects.flatMap((project) => [
      ...namesIn(arrayAt(project, 'dependencies')),
      ...namesInGroups(objectAt(project, 'optional-dependencies')),
    ]),
    development: projects.flatMap((project) =>
      namesInGroups(objectAt(project, 'dev-dependencies')),
    ),
  };
}

function namesInGroups(groups: JsonObject | undefined): readonly string[] {
  return Object.values(groups ?? {}).flatMap((group) =>
    Array.isArray(group) ? namesIn(group) : [],
  );
}

/**
 * Returns the names of dependencies. If the lockfile has several versions of a package, `@` and the version follow the
 * name.
 */
function namesIn(dependencies: readonly unknown[] | undefined): readonly string[] {
  return (dependencies ?? []).filter(isObject).map((dependency) => {
    const name = normalizedName(stringAt(dependency, 'name') ?? '');
    const version = stringAt(dependency, 'version');
    return version === undefined ? name : `${name}@${version}`;
  });
}
