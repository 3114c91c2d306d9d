/** A dependency as declared in a pom.xml. */
import type { EcosystemFile } from '../ecosystem.ts';

export interface PomDependency {
  /** File that declares the dependency. For an inherited dependency, this is the parent POM. */
  readonly file: EcosystemFile;
  readonly line: number | undefined;
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly type: string | undefined;
  readonly classifier: string | undefined;
  readonly scope: string | undefined;
  /** Text of `optional`. The dependency is optional if the text is `true`. */
  readonly optional?: string | undefined;
  readonly exclusions?: readonly Exclusion[] | undefined;
  /** Group, artifact or version as written, if it contains an unknown property such as `${elsewhere}`. */
  readonly unknown?: string | undefined;
}

/** An exclusion of transitive dependencies. The group and the artifact can each be `*`. */
export interface Exclusion {
  readonly group: string;
  readonly artifact: string;
}
