/** A dependency as a pom.xml states it. */
import type { EcosystemFile } from '../ecosystem.ts';

export interface PomDependency {
  /** File that names it; for an inherited dependency, the file of the parent. */
  readonly file: EcosystemFile;
  readonly line: number | undefined;
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly type: string | undefined;
  readonly classifier: string | undefined;
  readonly scope: string | undefined;
  /** Stated group, artifact or version that cannot be resolved: `${elsewhere}`. */
  readonly unknown?: string | undefined;
}
