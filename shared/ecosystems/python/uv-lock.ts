/** Python: `uv.lock`. Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readToml } from '../toml.ts';
import { lockedTables, packagesOfLock, type RootNames } from './locked.ts';
import { normalisedName } from './python-package.ts';

export const uvLock: FileFormat = {
  wanted: { names: ['uv.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseUvLock,
};

function parseUvLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const tables = lockedTables(file, readToml(file), 'package');
  const projects = tables.map(([table]) => table).filter(isProject);
  const locked = tables
    .filter(([table]) => !isProject(table))
    .map(([table, line]) => ({
      name: stringAt(table, 'name') ?? '',
      version: stringAt(table, 'version') ?? '',
      line,
      scope: 'unknown' as const,
      needs: namesIn(arrayAt(table, 'dependencies')),
      downloadUrl: placeOf(objectAt(table, 'source') ?? {}),
    }));
  return packagesOfLock(file, context, locked, projects.length === 0 ? undefined : roots(projects));
}

/** The project itself, or a member of its workspace: code of this source tree. */
function isProject(table: JsonObject): boolean {
  const source = objectAt(table, 'source') ?? {};
  return ['virtual', 'editable', 'directory'].some((kind) => Object.hasOwn(source, kind));
}

function placeOf(source: JsonObject): string | undefined {
  return stringAt(source, 'git') ?? stringAt(source, 'url');
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

function namesIn(dependencies: readonly unknown[] | undefined): readonly string[] {
  return (dependencies ?? [])
    .filter(isObject)
    .map((dependency) => normalisedName(stringAt(dependency, 'name') ?? ''));
}
