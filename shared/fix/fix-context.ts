import type { SourceKind } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { KnownAdvisories } from './known-advisories.ts';
import type { FixFiles } from './requirements/read-requirements.ts';
import type { Requirement } from './requirements/requirement.ts';

/** The data that is used to plan the fixes for a source. */
export interface FixContext {
  readonly sourceKind: SourceKind;
  /** Name of the base image, if known. */
  readonly baseName?: string | undefined;
  readonly known: KnownAdvisories;
  /** Contents of the lockfiles and manifests with findings. Empty for images and SBOMs. */
  readonly files: FixFiles;
  /**
   * Returns the ranges that are requested for a package in a lockfile. Returns undefined if they are unknown. For a
   * package without findings, returns only the ranges that the project and its workspaces request.
   */
  requirements(path: string, item: Package): readonly Requirement[] | undefined;
  /** Returns the names of the packages in a lockfile that directly depend on `item`. */
  dependents(path: string, item: Package): readonly string[];
  /** Returns the direct dependencies in a lockfile that cause `item` to be installed. */
  roots(path: string, item: Package): Roots;
  /**
   * Returns true if `item` is a direct dependency that is malware or depends on malware. The user must remove or
   * replace such a dependency.
   */
  isRemoved(path: string, item: Package): boolean;
}

/** Direct dependencies that cause a package to be installed. */
export interface Roots {
  /** At most 3 direct dependencies, nearest first. Empty if they are unknown. */
  readonly packages: readonly Package[];
  /** Number of direct dependencies that `packages` does not list. */
  readonly more: number;
}
