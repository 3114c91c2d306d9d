/** Java: what a pom.xml states about a dependency. */
import type { EcosystemFile } from '../ecosystem.ts';

export interface PomDependency {
  /** The file that names it: a parent's for what is inherited. */
  readonly file: EcosystemFile;
  readonly line: number | undefined;
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly type: string | undefined;
  readonly classifier: string | undefined;
  readonly scope: string | undefined;
  /** What is stated of group, artifact or version and cannot be told: `${elsewhere}`. */
  readonly unknown?: string | undefined;
}
