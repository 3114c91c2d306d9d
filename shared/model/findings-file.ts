import { constant, count, list, map, nullable, object, optional } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { advisoryDataSchema } from './advisory-data.ts';
import { checkedAreaSchema, sharedRuleSchema, uncheckedFileSchema } from './audit.ts';
import { comparisonSchema, imageChangeSchema, packageChangesSchema } from './comparison.ts';
import { findingSchema } from './finding.ts';
import { fixSchema } from './fix.ts';
import { platformImageSchema, problemSchema, sourceSchema } from './inventory.ts';

export const FINDINGS_KIND = 'assay/findings/v2';

/** The content of findings.json, which `scan` and `audit` write. */
export const findingsFileSchema = object({
  kind: constant(FINDINGS_KIND),
  source: sourceSchema,
  /** The scanned images, if `source` is an index. */
  images: optional(list(platformImageSchema)),
  /** Number of packages that were checked. 0 for an audit. */
  packages: count,
  /**
   * Number of packages inside operating system packages. Only the operating system packages were compared with
   * advisories.
   */
  contained: nullable(count),
  findings: list(findingSchema),
  /**
   * The text and the controls of each rule, by rule ID. A finding that has its own text or controls does not use these.
   */
  rules: optional(map(sharedRuleSchema)),
  problems: list(problemSchema),
  /** The advisory data that the scan used. Absent for an audit. */
  advisories: optional(advisoryDataSchema),
  /** The files that the audit checked, by area. Present only for an audit. */
  checked: optional(list(checkedAreaSchema)),
  /** The files that an audit did not check. */
  uncheckedFiles: optional(list(uncheckedFileSchema)),
  /** The comparison with the base. Absent if there is no base. */
  comparison: optional(comparisonSchema),
  /** Problems that the base also has, in unchanged files. `problems` contains them too. */
  existingProblems: optional(list(problemSchema)),
  /** Findings that exist only in the base. */
  fixed: optional(list(findingSchema)),
  /** Findings in the base whose file could not be read in the head. It is unknown whether the head still has them. */
  unchecked: optional(list(findingSchema)),
  /** Packages that differ between the base and the head. */
  packageChanges: optional(packageChangesSchema),
  /** The difference between two images for the same platform. */
  imageChange: optional(imageChangeSchema),
  /** Changes that fix the findings. The changes for the worst findings come first. */
  fixes: optional(list(fixSchema)),
});

export type FindingsFile = Infer<typeof findingsFileSchema>;
