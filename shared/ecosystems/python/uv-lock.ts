/** Python: `uv.lock`. Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readToml } from '../toml.ts';
import { vcsUrl } from '../vcs-url.ts';
import { lockedTables, onlyHash, packagesOfLock, type RootNames } from './locked.ts';
import { normalisedName } from './python-package.ts';

export const uvLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['uv.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseUvLock,
};

function parseUvLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const tables = lockedTables(file, readToml(file), 'package');
  const extras = extrasNeeded(tables.map(([table]) => table));
  const projects = tables.map(([table]) => table).filter(isProject);
  const locked = tables
    .filter(([table]) => !isProject(table))
    .map(([table, line]) => ({
      name: stringAt(table, 'name') ?? '',
      version: stringAt(table, 'version') ?? '',
      line,
      scope: 'unknown' as const,
      needs: [...namesIn(arrayAt(table, 'dependencies')), ...extras(table)],
      hashes: onlyHash(
        [...(arrayAt(table, 'wheels') ?? []), objectAt(table, 'sdist')].filter(isObject),
      ),
      ...placeOf(objectAt(table, 'source') ?? {}),
    }));
  return packagesOfLock(file, context, locked, projects.length === 0 ? undefined : roots(projects));
}

/** The project itself, or a member of its workspace: code of this source tree. */
function isProject(table: JsonObject): boolean {
  const source = objectAt(table, 'source') ?? {};
  return ['virtual', 'editable', 'directory'].some((kind) => Object.hasOwn(source, kind));
}

/** `https://host/path?rev=main#commit` */
function placeOf(source: JsonObject) {
  const git = stringAt(source, 'git');
  const [place = '', commit] = git?.split('#', 2) ?? [];
  const repository = git === undefined ? undefined : place.split('?', 1)[0];
  return {
    downloadUrl: git ?? stringAt(source, 'url'),
    vcsUrl: vcsUrl(repository, commit),
  };
}

/** Names of what the extras of a package add that something asks for: `{ name = "x", extra = ["y"] }`. */
function extrasNeeded(tables: readonly JsonObject[]): (table: JsonObject) => readonly string[] {
  const asked = new Map<string, Set<unknown>>();
  for (const dependency of tables.flatMap(allDependencies)) {
    const name = normalisedName(stringAt(dependency, 'name') ?? '');
    const extras = asked.get(name) ?? new Set();
    for (const extra of arrayAt(dependency, 'extra') ?? []) extras.add(extra);
    asked.set(name, extras);
  }
  return (table) => {
    const groups = objectAt(table, 'optional-dependencies') ?? {};
    const extras = asked.get(normalisedName(stringAt(table, 'name') ?? ''));
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

/** The version is stated where the lockfile has several. */
function namesIn(dependencies: readonly unknown[] | undefined): readonly string[] {
  return (dependencies ?? []).filter(isObject).map((dependency) => {
    const name = normalisedName(stringAt(dependency, 'name') ?? '');
    const version = stringAt(dependency, 'version');
    return version === undefined ? name : `${name}@${version}`;
  });
}
