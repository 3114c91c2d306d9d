/**
 * Python: dependencies declared in `pyproject.toml`, in the standard tables and in the tables of Poetry, PDM and uv.
 * Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/,
 * https://python-poetry.org/docs/pyproject/, https://peps.python.org/pep-0735/
 */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, Lock, ParseContext, ParsedFile } from '../ecosystem.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';
import { readToml } from '../toml.ts';
import { dependenciesIn } from './listed-file.ts';
import { isMember, isOwnProject } from './own-project.ts';
import { dependenciesOfTools, pinnedByTools } from './pyproject-tools.ts';
import { normalizedName } from './python-package.ts';
import {
  atPath,
  buildPackages,
  dependencyOf,
  hasCondition,
  PYTHON_FIX,
} from './stated-dependency.ts';

export const pyproject = (locks: readonly Lock[]): FileFormat =>
  withManifest(
    {
      role: 'manifest',
      wanted: { names: ['pyproject.toml'] },
      wantedIn: ['directory', 'file'],
      parse: buildOfPyproject,
    },
    {
      ecosystem: 'PyPI',
      manifests: ['pyproject.toml'],
      locks,
      note: 'A lockfile can omit extras. A requirements file in the same folder covers the dependencies that it pins.',
    },
    (_, file, context) => readPyproject(file, context),
  );

/** Returns the pinned packages in `[build-system] requires`, and those in the requirement lists of tool tables. */
function buildOfPyproject(file: EcosystemFile): ParsedFile {
  const document = readToml(file);
  const build = objectAt(document, 'build-system') ?? {};
  const packages = [
    ...buildPackages(file, textsOf(arrayAt(build, 'requires'))),
    ...pinnedByTools(file, objectAt(document, 'tool') ?? {}),
  ];
  return { packages, problems: [] };
}

function readPyproject(file: EcosystemFile, context: ParseContext): Manifest {
  const document = readToml(file);
  const project = objectAt(document, 'project') ?? {};
  const tool = objectAt(document, 'tool') ?? {};
  const poetry = objectAt(tool, 'poetry') ?? {};
  const name = stringAt(project, 'name') ?? stringAt(poetry, 'name');
  const own = name === undefined ? undefined : normalizedName(name);
  const local = localNames(file, tool, context);
  const dependencies = [
    ...ofList(file, withoutLocal(arrayAt(project, 'dependencies'), local), {}, context),
    ...ofLists(
      file,
      objectAt(project, 'optional-dependencies'),
      { isOptional: true },
      local,
      context,
    ),
    ...ofDynamic(file, tool, context),
    ...ofPoetry(file, poetry, context),
    ...dependenciesOfTools(file, tool),
    ...ofLists(file, objectAt(document, 'dependency-groups'), DEVELOPMENT, local, context),
    ...ofLists(
      file,
      objectAt(objectAt(tool, 'pdm') ?? {}, 'dev-dependencies'),
      DEVELOPMENT,
      local,
      context,
    ),
    ...ofList(
      file,
      withoutLocal(arrayAt(objectAt(tool, 'uv') ?? {}, 'dev-dependencies'), local),
      DEVELOPMENT,
      context,
    ),
  ];
  return {
    name,
    dependencies: dependencies.filter((one) => normalizedName(one.name) !== own),
    isProgram: DYNAMIC.some((key) => (arrayAt(project, 'dynamic') ?? []).includes(key)),
    fix: fixOf(tool),
  };
}

type Facts = Partial<Pick<ManifestDependency, 'isDevelopment' | 'isOptional'>>;

const DEVELOPMENT: Facts = { isDevelopment: true };

/** Keys of `[project]` whose values a build can compute. */
const DYNAMIC = ['dependencies', 'optional-dependencies'];

/**
 * Returns the names that `tool.uv.sources` maps to a workspace member or to a folder in the source tree. The member or
 * folder must be a project with the same name.
 */
function localNames(
  file: EcosystemFile,
  tool: JsonObject,
  context: ParseContext,
): ReadonlySet<string> {
  const sources = objectAt(objectAt(tool, 'uv') ?? {}, 'sources') ?? {};
  const local = Object.keys(sources).filter((name) => {
    const source = objectAt(sources, name) ?? {};
    if (Object.hasOwn(source, 'marker')) return false;
    if (source['workspace'] === true) return isMember(name, context);
    return isOwnProject(file, stringAt(source, 'path'), name, context);
  });
  return new Set(local.map(normalizedName));
}

/**
 * Removes requirements on packages that `tool.uv` finds in the source tree. Keeps a requirement with a version: pip
 * ignores `tool.uv`, and would install the package.
 */
function withoutLocal(
  requirements: readonly unknown[] | undefined,
  local: ReadonlySet<string>,
): readonly unknown[] | undefined {
  return requirements?.filter((text) => {
    const name = typeof text === 'string' ? BARE.exec(text)?.[1] : undefined;
    return name === undefined || !local.has(normalizedName(name));
  });
}

/** Matches a name without a version, with optional extras and an optional marker. */
const BARE = /^\s*([\w.-]+)\s*(?:\[[^\]]*\]\s*)?(?:;|$)/;

/**
 * Returns the dependencies in the files that `[tool.setuptools.dynamic]` refers to, as in `dependencies = { file =
 * ["deps.txt"] }`.
 */
function ofDynamic(
  file: EcosystemFile,
  tool: JsonObject,
  context: ParseContext,
): readonly ManifestDependency[] {
  const dynamic = objectAt(objectAt(tool, 'setuptools') ?? {}, 'dynamic') ?? {};
  const extras = Object.values(objectAt(dynamic, 'optional-dependencies') ?? {}).filter(isObject);
  return [
    ...filesOf(objectAt(dynamic, 'dependencies') ?? {}).flatMap((path) =>
      dependenciesIn(file, path, context),
    ),
    ...extras
      .flatMap(filesOf)
      .flatMap((path) => dependenciesIn(file, path, context, { isOptional: true })),
  ];
}

function filesOf(directive: JsonObject): readonly string[] {
  return textsOf(arrayAt(directive, 'file') ?? [directive['file']]);
}

function textsOf(values: readonly unknown[] | undefined): readonly string[] {
  return (values ?? []).filter((value) => typeof value === 'string');
}

function ofLists(
  file: EcosystemFile,
  groups: JsonObject | undefined,
  facts: Facts,
  local: ReadonlySet<string>,
  context: ParseContext,
): readonly ManifestDependency[] {
  return Object.values(groups ?? {}).flatMap((group) =>
    Array.isArray(group) ? ofList(file, withoutLocal(group, local), facts, context) : [],
  );
}

/**
 * Returns the dependencies in a list of requirements. In PDM, `-e` can be before a folder or a repository. A table in
 * the list only includes another group, so it is skipped.
 */
function ofList(
  file: EcosystemFile,
  requirements: readonly unknown[] | undefined,
  facts: Facts,
  context: ParseContext,
): readonly ManifestDependency[] {
  return (requirements ?? []).flatMap((text) => {
    if (typeof text !== 'string') return [];
    const editable = /^-e\s+|^--editable[\s=]+/.exec(text)?.[0] ?? '';
    const stated = text.slice(editable.length);
    if (/^file:/.test(stated)) return [];
    const [, name, folder] = IN_PROJECT.exec(stated) ?? [];
    if (name === undefined) return dependencyOf(file, stated, facts);
    return isOwnProject(file, folder, name, context) ? [] : dependencyOf(file, name, facts);
  });
}

/** Matches a requirement on a folder in the source tree, such as `lib @ file:///${PROJECT_ROOT}/libs/lib`. */
const IN_PROJECT =
  /^\s*([\w.-]+)\s*(?:\[[^\]]*\]\s*)?@\s*file:\/\/\/\$\{PROJECT_ROOT\}\/([\w./-]+)\s*(?:;.*)?$/;

function ofPoetry(
  file: EcosystemFile,
  poetry: JsonObject,
  context: ParseContext,
): readonly ManifestDependency[] {
  const groups = Object.values(objectAt(poetry, 'group') ?? {}).filter(isObject);
  return [
    ...ofTable(file, objectAt(poetry, 'dependencies'), {}, context),
    ...ofTable(file, objectAt(poetry, 'dev-dependencies'), DEVELOPMENT, context),
    ...ofTable(file, objectAt(poetry, 'requires-plugins'), DEVELOPMENT, context),
    ...groups.flatMap((group) =>
      ofTable(file, objectAt(group, 'dependencies'), DEVELOPMENT, context),
    ),
  ];
}

/**
 * Returns the dependencies in a table. A value is `"^1.0"`, `"1.0.0"` (exactly this version), `{ version = "…" }`, or a
 * list of such values.
 */
function ofTable(
  file: EcosystemFile,
  table: JsonObject | undefined,
  facts: Facts,
  context: ParseContext,
): readonly ManifestDependency[] {
  return Object.entries(table ?? {}).flatMap(([name, value]) => {
    const choices: readonly unknown[] = Array.isArray(value) ? value : [value];
    return name === 'python'
      ? []
      : choices.flatMap((choice) => ofChoice(file, name, choice, facts, context));
  });
}

function ofChoice(
  file: EcosystemFile,
  name: string,
  choice: unknown,
  facts: Facts,
  context: ParseContext,
): readonly ManifestDependency[] {
  const isOptional = isObject(choice) && choice['optional'] === true;
  const isConditional = hasCondition(choice);
  const all = { ...facts, isConditional, ...(isOptional && { isOptional }) };
  const path = isObject(choice) ? stringAt(choice, 'path') : undefined;
  if (path !== undefined) return atPath(file, name, path, all, context);
  const stated = isObject(choice) ? stringAt(choice, 'version') : choice;
  const version = typeof stated === 'string' ? stated.trim() : '';
  const isExact = /^(?:={1,3}\s*)?\d[\w.+!-]*$/.test(version);
  const clause = isExact ? `==${version.replace(/^=+\s*/, '')}` : '';
  return dependencyOf(file, `${name}${clause}`, { ...all, range: version });
}

function fixOf(tool: JsonObject): string {
  if (objectAt(tool, 'poetry') !== undefined) return 'commit poetry.lock (poetry lock)';
  if (objectAt(tool, 'pdm') !== undefined) return 'commit pdm.lock (pdm lock)';
  return PYTHON_FIX;
}
