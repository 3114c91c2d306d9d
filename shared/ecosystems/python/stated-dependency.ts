import { isObject } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { besidePath, insidePath } from '../paths.ts';
import { isArchivePath } from './archive-name.ts';
import { NAMING_FILES } from './own-project.ts';
import { pinnedPackage } from './required-package.ts';
import { parseRequirement } from './requirement.ts';

/** Fix for a manifest that does not show which package manager the project uses. */
export const PYTHON_FIX = 'commit uv.lock (uv lock), or pinned requirements (pip-compile)';

type Facts = Partial<
  Pick<ManifestDependency, 'isDevelopment' | 'isOptional' | 'isConditional' | 'range'>
>;

/** Returns the dependency in a PEP 508 requirement. Returns an empty list for a folder. */
export function dependencyOf(
  file: EcosystemFile,
  text: string,
  facts: Facts = {},
): readonly ManifestDependency[] {
  const { isDevelopment = false, isOptional } = facts;
  const requirement = parseRequirement(text);
  switch (requirement.kind) {
    case 'folder':
      return [];
    case 'unpinned': {
      const isConditional = facts.isConditional === true || requirement.isConditional;
      const range = facts.range ?? requirement.range;
      return [{ name: requirement.name, isDevelopment, isOptional, isConditional, range }];
    }
    case 'unclear':
      return [{ name: text, isDevelopment, isOptional }];
    case 'pinned': {
      const scope = isDevelopment ? 'development' : 'runtime';
      const exact = pinnedPackage(file, requirement, { scope, isDirect: true });
      const isConditional = facts.isConditional === true || requirement.isConditional;
      return [{ name: requirement.name, isDevelopment, isOptional, isConditional, exact }];
    }
  }
}

/**
 * Returns the dependency on an archive or a folder at a path. A project in the source tree declares its own
 * dependencies, so the list is empty for it.
 */
export function atPath(
  file: EcosystemFile,
  name: string,
  path: string,
  facts: Facts,
  context: ParseContext,
): readonly ManifestDependency[] {
  if (isArchivePath(path)) return dependencyOf(file, `${name} @ ${path}`, facts);
  const inside = insidePath(file.path, path);
  const isProject =
    inside !== undefined &&
    NAMING_FILES.some((other) => context.file(besidePath(`${inside}/x`, other)) !== undefined);
  return isProject || context.sourceKind === 'file' ? [] : dependencyOf(file, name, facts);
}

/** True if a Poetry or Pipenv table limits a dependency to some environments. */
export function hasCondition(choice: unknown): boolean {
  return isObject(choice) && Object.keys(choice).some((key) => !UNCONDITIONAL.has(key));
}

const UNCONDITIONAL: ReadonlySet<string> = new Set([
  ...[
    'version',
    'extras',
    'index',
    'source',
    'hashes',
    'optional',
    'allow-prereleases',
    'editable',
  ],
]);

/**
 * Returns the build requirements that are pinned to one version. A lockfile never contains the packages of a build, so
 * ranges are skipped.
 */
export function buildPackages(file: EcosystemFile, texts: readonly string[]): readonly Package[] {
  return texts
    .flatMap((text) => dependencyOf(file, text, { isDevelopment: true }))
    .flatMap(({ exact }) => exact ?? []);
}

/** True if the text is a name with one version. Any other text could be a path, a program or an option. */
export function isPinned(text: string): boolean {
  return /^\s*[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\]\s*)?===?\s*[\w.!+-]+\s*(?:;.*)?$/.test(text);
}
