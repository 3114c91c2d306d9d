import type { EcosystemFile } from '../ecosystems/ecosystem.ts';
import type { MavenArguments } from '../ecosystems/java/maven-config.ts';
import type { Pom } from '../ecosystems/java/pom-model.ts';
import type { PomTree } from '../ecosystems/java/pom-tree.ts';
import type { Machine } from './machine.ts';
import type { ArtifactModel, Bill } from './models.ts';
import type { Answer, PomLookup } from './pom-lookup.ts';

/**
 * Maximum number of steps of one resolution. A step is a visit to a managed dependency, an import or an edge. A tree
 * that has 100 modules with 500 dependencies each needs a million steps.
 */
const MAX_STEPS = 20_000_000;

/** The purpose for which a POM is read. It determines which properties and profiles of the build apply. */
export type Purpose = 'project' | 'import' | 'artifact';

/**
 * The state of the resolution for projects with the same build arguments. It consists of their source tree, the files
 * from repositories, and the results so far.
 */
export interface World {
  readonly tree: PomTree;
  readonly lookup: PomLookup;
  readonly machine: Machine;
  /** Arguments of the build. */
  readonly arguments: MavenArguments;
  /** True if the scanned folder contains the path. */
  exists(path: string): boolean;
  /** POMs from repositories, by purpose and ID. */
  readonly poms: Map<string, Answer<Pom>>;
  readonly bills: Map<string, Bill>;
  readonly artifacts: Map<string, ArtifactModel>;
  readonly budget: { steps: number };
}

/** Returns the initial state of a resolution. */
export function openWorld(
  given: Pick<World, 'tree' | 'lookup' | 'machine' | 'arguments' | 'exists'>,
): World {
  const budget = { steps: MAX_STEPS };
  return { ...given, poms: new Map(), bills: new Map(), artifacts: new Map(), budget };
}

/** True if the file is part of the scanned folder. */
export function isLocal({ path }: EcosystemFile, { tree }: World): boolean {
  return tree.at(path) !== undefined;
}
