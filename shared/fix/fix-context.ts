import type { SourceKind } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { KnownAdvisories } from './known-advisories.ts';
import type { FixFiles } from './requirements/read-requirements.ts';
import type { Requirement } from './requirements/requirement.ts';

/** The source and the data from which fixes are planned. */
export interface FixContext {
  readonly sourceKind: SourceKind;
  /** Name of the base image, if the name is known. */
  readonly baseName?: string | undefined;
  readonly known: KnownAdvisories;
  /** Texts of the lockfiles and manifests that have findings. Empty for images and SBOMs. */
  readonly files: FixFiles;
  /**
   * Returns the ranges that a lockfile states for a package. Returns undefined if the ranges are unknown. For a package
   * without findings, only the ranges of the project and its workspaces are known.
   */
  requirements(path: string, item: Package): readonly Requirement[] | undefined;
  /** Returns the names of the packages in a lockfile that directly depend on the package. */
  dependents(path: string, item: Package): readonly string[];
  /** Returns the direct dependencies in a lockfile that depend on the package. */
  roots(path: string, item: Package): Roots;
  /**
   * Returns true for a direct dependency that is malware or brings in malware, and that a person must therefore remove
   * or replace.
   */
  isRemoved(path: string, item: Package): boolean;
}

/** Direct dependencies that bring in a package. */
export interface Roots {
  /** At most 3 direct dependencies, nearest first. Empty if the direct dependencies are unknown. */
  readonly packages: readonly Package[];
  /** Number of other direct dependencies that also depend on the package. */
  readonly more: number;
}
