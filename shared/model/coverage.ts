import { choice, constant, count, list, object, optional, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/**
 * States of a control. A control passes if at least one rule checked at least one subject and found nothing. A pass
 * does not mean that the environment meets the entire control.
 */
export const CONTROL_STATUSES = [
  'failed',
  'excepted',
  'passed',
  'not-applicable',
  'not-checkable',
] as const;
export type ControlStatus = (typeof CONTROL_STATUSES)[number];

const controlSchema = object({
  /** ID of the control in its framework, such as `4.1`. */
  id: text,
  /** A short name in our own words. */
  title: text,
  status: choice(CONTROL_STATUSES),
  /** Reason for the state `not-applicable` or `not-checkable`. */
  reason: optional(text),
  /** IDs of the rules that ran for the control, sorted. */
  rules: list(text),
  /** Number of findings without an exception. */
  findings: count,
  /** Number of findings with an exception. */
  excepted: count,
});

export type CoveredControl = Infer<typeof controlSchema>;

const frameworkSchema = object({
  /** ID of the framework, such as `cis-docker-1.6.0`. The property `controls` of a finding contains the same ID. */
  id: text,
  title: text,
  controls: list(controlSchema),
});

export type CoveredFramework = Infer<typeof frameworkSchema>;

export const COVERAGE_KIND = 'assay/coverage/v1';

/**
 * The content of coverage.json, which `audit` writes. It covers the rules in all profiles, including profiles whose
 * findings the audit does not report.
 */
export const coverageSchema = object({
  kind: constant(COVERAGE_KIND),
  /** Name of the audited folder. */
  subject: text,
  frameworks: list(frameworkSchema),
  /** Number of files that were not checked, such as templates. */
  uncheckedFiles: count,
});

export type Coverage = Infer<typeof coverageSchema>;
