import type { Pom } from '../ecosystems/java/pom-model.ts';
import type { EffectiveModel } from './effective-model.ts';
import type { VersionRange } from './version-constraint.ts';
import type { World } from './world.ts';

/** All ranges that dependencies require for one artifact. */
export interface ArtifactRanges {
  readonly ranges: readonly VersionRange[];
  /** The version that satisfies all ranges. Undefined if the graph does not contain such a version. */
  readonly chosen: string | undefined;
}

/** The version ranges in dependencies, keyed by the artifact that they select. */
export type Ranges = ReadonlyMap<string, ArtifactRanges>;

/** A project whose dependencies are collected. */
export interface Collector {
  readonly pom: Pom;
  readonly model: EffectiveModel;
  readonly world: World;
  readonly ranges: Ranges;
}
