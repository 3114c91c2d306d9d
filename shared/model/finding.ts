import {
  choice,
  count,
  flag,
  formed,
  list,
  nullable,
  numberFrom,
  object,
  optional,
  text,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { AUDIT_PROFILES, controlsSchema, editSchema, ruleTextSchema } from './audit.ts';
import { findingChangeSchema } from './comparison.ts';
import { findingMatchSchema, findingPackageSchema, reachabilitySchema } from './finding-package.ts';
import { locationSchema, PACKAGE_ORIGINS } from './package.ts';

/**
 * Severities, most severe first. `unknown` means that no database has scored the finding. The policy then decides how
 * to treat it.
 */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Kinds of findings. A `notice` describes the state of a package, for example that it is not maintained, and never
 * fails the run.
 */
export const FINDING_KINDS = [
  'vulnerability',
  'malware',
  'misconfiguration',
  'secret',
  'notice',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Matches a fingerprint. The check is strict, because fingerprints are copied into documents without escaping. */
const FINGERPRINT = /^[0-9a-f]{64}$/;

/** The reason why a finding is suppressed. Suppressed findings stay in the data. */
const suppressionSchema = object({
  /** The exception that suppressed the finding, such as `ignore[2]` in the policy file. */
  rule: text,
  reason: text,
  /** OpenVEX justification: why the vulnerability has no effect. */
  justification: nullable(text),
  /** The person or team that is responsible for renewing the exception. */
  owner: nullable(text),
  /** Last day that the finding is suppressed, as an ISO date. */
  expires: nullable(text),
  /** Line of the exception in the policy file. */
  line: optional(count),
});

export type Suppression = Infer<typeof suppressionSchema>;

/** The entry for a vulnerability in CISA’s catalog of Known Exploited Vulnerabilities (KEV). */
const exploitedSchema = object({
  /** ISO date when CISA added the vulnerability. */
  added: text,
  /** ISO date by which US government agencies must fix the vulnerability. */
  due: optional(text),
  /** True if ransomware is known to use the vulnerability. */
  ransomware: optional(flag),
});

export type Exploited = Infer<typeof exploitedSchema>;

/** The probability of exploitation in the next 30 days (EPSS), from 0 to 1. */
const epssSchema = object({
  score: numberFrom(0, 1),
  /** Proportion of all vulnerabilities with the same score or a lower score. */
  percentile: numberFrom(0, 1),
});

export type ExploitProbability = Infer<typeof epssSchema>;

/** The image layer that contains a finding. Secrets in the commands are masked. */
const imageLayerSchema = object({
  /** The command that created the layer, or the whole history entry. */
  instruction: optional(text),
  /**
   * The command of the later layer that deletes or replaces the file. Absent if the file is still visible in the image.
   * Empty if the command is unknown.
   */
  removedBy: optional(text),
  /** Part of the image that contains the layer. Absent if the base image is unknown. */
  origin: optional(choice(PACKAGE_ORIGINS)),
});

/**
 * One vulnerability, misconfiguration or secret in one package or file. A vulnerability with several IDs is one
 * finding.
 */
export const findingSchema = object({
  kind: choice(FINDING_KINDS),
  /** The best-known ID: the CVE ID if there is one, otherwise the ID of the advisory. */
  id: text,
  /** All other IDs of the same vulnerability, sorted. */
  aliases: list(text),
  package: nullable(findingPackageSchema),
  severity: choice(SEVERITIES),
  /** CVSS base score, 0 to 10. */
  score: nullable(numberFrom(0, 10)),
  vector: nullable(text),
  /**
   * Source of the severity: the ID of an advisory, or the name of another tool. Undefined if the severity is unknown or
   * has a different source.
   */
  ratedBy: nullable(text),
  /** CWE IDs, sorted: `CWE-79`. */
  cwes: optional(list(text)),
  /** ISO time when the earliest advisory was published. */
  published: nullable(text),
  match: nullable(findingMatchSchema),
  /**
   * Reachability of the vulnerable code in the Go programs at all locations. Absent if the advisory or one of the
   * locations lacks this data.
   */
  reachability: optional(reachabilitySchema),
  title: text,
  /** Details from the advisory in Markdown, at most 1,000 characters. Absent if the advisory has none. */
  description: optional(text),
  /** Versions that fix the vulnerability, lowest first. Empty if there is no fix. */
  fixed: list(text),
  /** The first location. `locations` contains all of them. */
  location: locationSchema,
  locations: list(locationSchema),
  /**
   * The line to edit: the manifest line with the direct dependency, or the `FROM` instruction with the base image. Its
   * path is relative to the workspace. Absent if the line is unknown.
   */
  declared: optional(locationSchema),
  /** Platforms on which the finding exists, if several platforms of an index were scanned. */
  platforms: optional(list(text)),
  url: nullable(text),
  /**
   * Fingerprint with 64 hexadecimal digits. It is the same in every run, because it does not depend on line numbers,
   * tags or absolute paths.
   */
  fingerprint: formed(text, FINGERPRINT, 'be 64 hex digits'),
  suppression: nullable(suppressionSchema),
  /**
   * Tools that report the finding, sorted, such as `Assay` and `Trivy`. Absent if only Assay reports it.
   */
  tools: optional(list(text)),
  /** The catalog entry, if the vulnerability is known to be exploited. */
  exploited: optional(exploitedSchema),
  epss: optional(epssSchema),
  /** The state of the finding relative to the base. Present only if the scan was compared with a base. */
  change: nullable(findingChangeSchema),
  /** The image layer that contains the file. Present only for an image audit. */
  layer: optional(imageLayerSchema),
  /**
   * The text of the rule, for a misconfiguration or a secret. In findings.json, this text is present only if it differs
   * from the text in `rules`.
   */
  rule: optional(ruleTextSchema),
  /** The cause of the finding, if its rule reports several causes. */
  variant: optional(text),
  /** The audit profile with the fewest rules that contains the finding. */
  profile: optional(choice(AUDIT_PROFILES)),
  /**
   * Controls of public frameworks that the rule checks. findings.json contains them only if they differ from the
   * controls of the rule in `rules`.
   */
  controls: optional(controlsSchema),
  /** The change that corrects the finding. */
  edits: optional(list(editSchema)),
});

export type Finding = Infer<typeof findingSchema>;
