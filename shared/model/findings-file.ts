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
  /** The scanned images. Present if `source` is the index that lists them. */
  images: optional(list(platformImageSchema)),
  /** Number of packages that were checked. 0 for an audit. */
  packages: count,
  /** Number of packages that were checked only as part of the operating system package that owns their files. */
  contained: nullable(count),
  findings: list(findingSchema),
  /** The texts of rules, by rule ID. A finding without own texts has the texts of its rule. */
  rules: optional(map(sharedRuleSchema)),
  problems: list(problemSchema),
  /** Absent for an audit. */
  advisories: optional(advisoryDataSchema),
  /** The files that an audit checked, by area. Present only for an audit. */
  checked: optional(list(checkedAreaSchema)),
  /** The files that an audit did not check. */
  uncheckedFiles: optional(list(uncheckedFileSchema)),
  /** The base with which the scan was compared. Absent if there is no base. */
  comparison: optional(comparisonSchema),
  /** The problems in `problems` that the base also has, in files that did not change. */
  existingProblems: optional(list(problemSchema)),
  /** Findings that exist only in the base. */
  fixed: optional(list(findingSchema)),
  /** Findings of the base in files that could not be read in the head. It is unknown whether they still exist. */
  unchecked: optional(list(findingSchema)),
  /** Packages that differ from the base. */
  packageChanges: optional(packageChangesSchema),
  /** The difference between two images of one platform. */
  imageChange: optional(imageChangeSchema),
  /** Changes that fix the findings, worst findings first. */
  fixes: optional(list(fixSchema)),
});

export type FindingsFile = Infer<typeof findingsFileSchema>;
