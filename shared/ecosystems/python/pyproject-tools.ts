/**
 * Python: dependencies declared in the tool tables of `pyproject.toml`. Sources:
 * https://hatch.pypa.io/latest/config/environment/overview/, https://flit.pypa.io/en/stable/pyproject_toml.html,
 * https://docs.astral.sh/uv/reference/settings/
 */
import { arrayAt, isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { buildPackages, dependencyOf, isPinned } from './stated-dependency.ts';

/** Returns the dependencies in Flit's table and in Hatch's environments. */
export function dependenciesOfTools(
  file: EcosystemFile,
  tool: JsonObject,
): readonly ManifestDependency[] {
  const flit = objectAt(objectAt(tool, 'flit') ?? {}, 'metadata') ?? {};
  return [
    ...textsAt(flit, 'requires').flatMap((one) => dependencyOf(file, one)),
    ...textsAt(flit, 'dev-requires').flatMap((one) => dependencyOf(file, one, DEVELOPMENT)),
    ...listsIn(objectAt(flit, 'requires-extra')).flatMap((one) =>
      dependencyOf(file, one, { isOptional: true }),
    ),
    ...dependenciesOfHatch(file, objectAt(tool, 'hatch') ?? {}),
  ];
}

const DEVELOPMENT = { isDevelopment: true };

function dependenciesOfHatch(
  file: EcosystemFile,
  hatch: JsonObject,
): readonly ManifestDependency[] {
  const environments = Object.values(objectAt(hatch, 'envs') ?? {}).filter(isObject);
  return environments.flatMap((environment) =>
    ['dependencies', 'extra-dependencies']
      .flatMap((key) => textsAt(environment, key))
      .flatMap((one) => dependencyOf(file, one, DEVELOPMENT)),
  );
}

/** Names of tool tables that other code parses. */
const READ: ReadonlySet<string> = new Set(['poetry', 'pixi']);

/**
 * Matches the key of a list of requirements, such as `requires`, `dev-dependencies`, `before_build_requirements` and
 * `deps`.
 */
const LIST = /(?:requires(?:-dist)?|requirements|dependencies|deps|packages)$/;

/** Maximum nesting depth of tables. Real files have up to five levels. */
const MAX_DEPTH = 12;

/**
 * Returns the packages that tools pin to one version in their lists of requirements. Ranges are skipped, because no
 * lockfile contains a version for them.
 */
export function pinnedByTools(file: EcosystemFile, tool: JsonObject): readonly Package[] {
  const tables = Object.entries(tool).filter(([name]) => !READ.has(name));
  const texts = tables.flatMap(([, table]) => requirementsIn(table, 0, false));
  return buildPackages(file, [...new Set(texts)].filter(isPinned));
}

/**
 * Returns the strings in all requirement lists below a value.
 *
 * @param isList True if the value is itself a list of requirements, or part of one.
 */
function requirementsIn(value: unknown, depth: number, isList: boolean): readonly string[] {
  if (typeof value === 'string') return isList ? [value] : [];
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => requirementsIn(one, depth + 1, isList));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    requirementsIn(one, depth + 1, isList || LIST.test(key)),
  );
}

function listsIn(groups: JsonObject | undefined): readonly string[] {
  return Object.keys(groups ?? {}).flatMap((key) => textsAt(groups ?? {}, key));
}

function textsAt(holder: JsonObject, key: string): readonly string[] {
  return (arrayAt(holder, key) ?? []).filter((value) => typeof value === 'string');
}
