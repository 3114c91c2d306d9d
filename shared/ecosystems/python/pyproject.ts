import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { normalizedName } from './python-package.ts';

/** Normalized names of a project's direct dependencies. */
export interface ProjectNames {
  readonly runtime: ReadonlySet<string>;
  readonly development: ReadonlySet<string>;
}

/**
 * Returns the dependencies in the `pyproject.toml` in the lockfile's folder. Returns undefined if the file is missing
 * or unreadable.
 *
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @see https://peps.python.org/pep-0735/ for dependency groups
 */
export function projectBeside(
  lockfile: EcosystemFile,
  context: ParseContext,
): ProjectNames | undefined {
  const project = documentBeside(lockfile, context);
  return project && namesOf(project);
}

/**
 * Returns the content of the `pyproject.toml` in the lockfile's folder. Returns undefined if the file is missing or
 * unreadable.
 */
export function documentBeside(
  lockfile: EcosystemFile,
  context: ParseContext,
): JsonObject | undefined {
  const file = context.file(besidePath(lockfile.path, 'pyproject.toml'));
  if (file === undefined) return undefined;
  try {
    return readToml(file);
  } catch (error) {
    // The file only shows which packages are direct. All packages are listed, even if it cannot be read.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** Returns the normalized name at the start of a PEP 508 requirement. */
export function requirementName(requirement: string): string {
  return normalizedName(/^\s*([A-Za-z0-9._-]+)/.exec(requirement)?.[1] ?? '');
}

function namesOf(project: JsonObject): ProjectNames {
  const metadata = objectAt(project, 'project') ?? {};
  const tool = objectAt(project, 'tool') ?? {};
  const poetry = objectAt(tool, 'poetry') ?? {};
  const groups = objectAt(poetry, 'group') ?? {};
  return {
    runtime: new Set([
      ...requirementNames(arrayAt(metadata, 'dependencies')),
      ...listsOf(objectAt(metadata, 'optional-dependencies')),
      ...keysOf(objectAt(poetry, 'dependencies')),
    ]),
    development: new Set([
      ...listsOf(objectAt(project, 'dependency-groups')),
      ...listsOf(objectAt(objectAt(tool, 'pdm') ?? {}, 'dev-dependencies')),
      ...requirementNames(arrayAt(objectAt(tool, 'uv') ?? {}, 'dev-dependencies')),
      ...keysOf(objectAt(poetry, 'dev-dependencies')),
      ...Object.values(groups).flatMap((group) =>
        isObject(group) ? keysOf(objectAt(group, 'dependencies')) : [],
      ),
    ]),
  };
}

function requirementNames(requirements: readonly unknown[] | undefined): readonly string[] {
  return (requirements ?? []).filter((item) => typeof item === 'string').map(requirementName);
}

function listsOf(groups: JsonObject | undefined): readonly string[] {
  return Object.values(groups ?? {}).flatMap((group) =>
    Array.isArray(group) ? requirementNames(group) : [],
  );
}

function keysOf(table: JsonObject | undefined): readonly string[] {
  return Object.keys(table ?? {}).map(normalizedName);
}
