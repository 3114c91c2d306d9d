import type { Span } from '../../json/text-places.ts';
import type { YamlNode } from '../../json/yaml-tree.ts';
import type { AreaHit, AuditFile } from '../area.ts';

/** A part of a file for which the conditions of custom rules are evaluated. */
export interface CustomSubject {
  readonly file: AuditFile;
  /** Readable name for messages, such as `Deployment web` or `service web`. */
  readonly label: string;
  /** The value of the CEL variable `name`. */
  readonly name: string;
  /** Kind of the Kubernetes object, or name of the instruction. Empty for other subjects. */
  readonly kind: string;
  readonly object: unknown;
  readonly parent: unknown;
  /** The location to report if the subject lacks something. */
  readonly at: Span;
  readonly address: string;
  /** The node from which the path in a rule's `at` starts. */
  readonly node: YamlNode | undefined;
  /**
   * Converts a hit in a Dockerfile to a hit in the Compose file that contains the Dockerfile. Absent for other
   * subjects.
   */
  readonly outer?: (hit: AreaHit) => AreaHit;
}
