/**
 * Python: what `pyproject.toml` asks for, in the standard's tables and in those of Poetry, PDM and uv.
 * Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/,
 * https://python-poetry.org/docs/pyproject/, https://peps.python.org/pep-0735/
 */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, Lock } from '../ecosystem.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { readToml } from '../toml.ts';
import { normalisedName } from './python-package.ts';
import { dependencyOf, PYTHON_FIX } from './stated-dependency.ts';

export const pyproject = (locks: readonly Lock[]): FileFormat =>
  manifestFormat(
    { wanted: { names: ['pyproject.toml'] } },
    {
      ecosystem: 'PyPI',
      manifests: ['pyproject.toml'],
      locks,
      note: 'Extras may be missing from the lockfile. A requirements file beside it counts for what it pins.',
    },
    readPyproject,
  );

function readPyproject(file: EcosystemFile): Manifest {
  const document = readToml(file);
  const project = objectAt(document, 'project') ?? {};
  const tool = objectAt(document, 'tool') ?? {};
  const poetry = objectAt(tool, 'poetry') ?? {};
  const name = stringAt(project, 'name') ?? stringAt(poetry, 'name');
  const own = ownNames(name, tool);
  const dependencies = [
    ...ofList(file, arrayAt(project, 'dependencies'), {}),
    ...ofLists(file, objectAt(project, 'optional-dependencies'), { isOptional: true }),
    ...ofPoetry(file, poetry),
    ...ofLists(file, objectAt(document, 'dependency-groups'), DEVELOPMENT),
    ...ofLists(file, objectAt(objectAt(tool, 'pdm') ?? {}, 'dev-dependencies'), DEVELOPMENT),
    ...ofList(file, arrayAt(objectAt(tool, 'uv') ?? {}, 'dev-dependencies'), DEVELOPMENT),
  ];
  return {
    name,
    dependencies: dependencies.filter((one) => !own.has(normalisedName(one.name))),
    isProgram: (arrayAt(project, 'dynamic') ?? []).includes('dependencies'),
    fix: fixOf(tool),
  };
}

type Facts = Partial<Pick<ManifestDependency, 'isDevelopment' | 'isOptional'>>;

const DEVELOPMENT: Facts = { isDevelopment: true };

/** Code of the source tree: the project itself, and what `tool.uv.sources` says is in a folder. */
function ownNames(name: string | undefined, tool: JsonObject): ReadonlySet<string> {
  const sources = objectAt(objectAt(tool, 'uv') ?? {}, 'sources') ?? {};
  const local = Object.keys(sources).filter((key) => {
    const source = objectAt(sources, key) ?? {};
    return source['workspace'] === true || Object.hasOwn(source, 'path');
  });
  return new Set([...local, ...(name === undefined ? [] : [name])].map(normalisedName));
}

function ofLists(
  file: EcosystemFile,
  groups: JsonObject | undefined,
  facts: Facts,
): readonly ManifestDependency[] {
  return Object.values(groups ?? {}).flatMap((group) =>
    Array.isArray(group) ? ofList(file, group, facts) : [],
  );
}

/** PDM has folders as `-e file:///…`; a table includes another group. */
function ofList(
  file: EcosystemFile,
  requirements: readonly unknown[] | undefined,
  facts: Facts,
): readonly ManifestDependency[] {
  return (requirements ?? []).flatMap((text) =>
    typeof text !== 'string' || text.startsWith('-') ? [] : dependencyOf(file, text, facts),
  );
}

function ofPoetry(file: EcosystemFile, poetry: JsonObject): readonly ManifestDependency[] {
  const groups = Object.values(objectAt(poetry, 'group') ?? {}).filter(isObject);
  return [
    ...ofTable(file, objectAt(poetry, 'dependencies'), {}),
    ...ofTable(file, objectAt(poetry, 'dev-dependencies'), DEVELOPMENT),
    ...groups.flatMap((group) => ofTable(file, objectAt(group, 'dependencies'), DEVELOPMENT)),
  ];
}

/** `name = "^1.0"`, `name = "1.0.0"`, which is that version alone, `name = { version = "…" }`, a list of those. */
function ofTable(
  file: EcosystemFile,
  table: JsonObject | undefined,
  facts: Facts,
): readonly ManifestDependency[] {
  return Object.entries(table ?? {}).flatMap(([name, value]) => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (name === 'python' || (isObject(first) && Object.hasOwn(first, 'path'))) return [];
    const stated = isObject(first) ? stringAt(first, 'version') : first;
    const version = typeof stated === 'string' ? stated.trim() : '';
    const isExact = /^\d[\w.+!-]*$/.test(version) || /^===?\s*\d[\w.+!-]*$/.test(version);
    const clause = isExact ? `==${version.replace(/^=+\s*/, '')}` : '';
    const isOptional = isObject(first) && first['optional'] === true;
    return dependencyOf(file, `${name}${clause}`, { ...facts, ...(isOptional && { isOptional }) });
  });
}

function fixOf(tool: JsonObject): string {
  if (objectAt(tool, 'poetry') !== undefined) return 'commit poetry.lock (poetry lock)';
  if (objectAt(tool, 'pdm') !== undefined) return 'commit pdm.lock (pdm lock)';
  return PYTHON_FIX;
}
