import { normalizedName } from '../../ecosystems/python/python-package.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { gatherRequirements, type Requirement, type Requirements } from './requirement.ts';

/**
 * Returns the constraints that packages in a poetry.lock specify. The project's own constraints come from
 * pyproject.toml.
 */
export function poetryRequirements(
  lockfile: JsonObject,
  manifest: JsonObject | undefined,
): Requirements {
  const packages = (arrayAt(lockfile, 'package') ?? []).filter(isObject);
  const versions = new Map(packages.map((one) => [nameOf(one), stringAt(one, 'version') ?? '']));
  const tables = packages.map((one) => ({
    by: `${nameOf(one)}@${versions.get(nameOf(one))}`,
    ranges: objectAt(one, 'dependencies') ?? {},
  }));
  const all = [...tables, ...projectTables(manifest).map((ranges) => ({ by: undefined, ranges }))];
  return gatherRequirements(
    all.flatMap(({ by, ranges }) =>
      Object.entries(ranges).flatMap(([key, value]): [string, Requirement][] => {
        const name = normalizedName(key);
        return [[`${name}@${versions.get(name) ?? ''}`, { by, range: rangeIn(value) }]];
      }),
    ),
  );
}

function projectTables(manifest: JsonObject | undefined): readonly JsonObject[] {
  const poetry = objectAt(objectAt(manifest ?? {}, 'tool') ?? {}, 'poetry') ?? {};
  const groups = Object.values(objectAt(poetry, 'group') ?? {}).filter(isObject);
  return [poetry, ...groups].flatMap((table) =>
    ['dependencies', 'dev-dependencies'].map((key) => objectAt(table, key) ?? {}),
  );
}

/**
 * Returns the range in a value. Returns `unknown` for an unsupported form, such as a list of ranges for different
 * Python versions.
 */
function rangeIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return isObject(value) ? (stringAt(value, 'version') ?? 'unknown') : 'unknown';
}

function nameOf(table: JsonObject): string {
  return normalizedName(stringAt(table, 'name') ?? '');
}
