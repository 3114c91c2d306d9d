import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { pinnedPackage } from './required-package.ts';
import { parseRequirement } from './requirement.ts';

/** What to do where no tool is named. */
export const PYTHON_FIX = 'commit uv.lock (uv lock), or pinned requirements (pip-compile)';

/** Returns the dependency that a requirement of PEP 508 names; none for a folder. */
export function dependencyOf(
  file: EcosystemFile,
  text: string,
  facts: Partial<Pick<ManifestDependency, 'isDevelopment' | 'isOptional'>> = {},
): readonly ManifestDependency[] {
  const { isDevelopment = false, isOptional } = facts;
  const requirement = parseRequirement(text);
  switch (requirement.kind) {
    case 'folder':
      return [];
    case 'unpinned':
      return [{ name: requirement.name, isDevelopment, isOptional }];
    case 'unclear':
      return [{ name: text, isDevelopment, isOptional }];
    case 'pinned': {
      const scope = isDevelopment ? 'development' : 'runtime';
      const exact = pinnedPackage(file, requirement, { scope, isDirect: true });
      return [{ name: requirement.name, isDevelopment, isOptional, exact }];
    }
  }
}

/** What a project is built with: packages where one version is stated; the ranges of a build are no one's to lock. */
export function buildPackages(file: EcosystemFile, texts: readonly string[]): readonly Package[] {
  return texts
    .flatMap((text) => dependencyOf(file, text, { isDevelopment: true }))
    .flatMap(({ exact }) => exact ?? []);
}
