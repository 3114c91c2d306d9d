import {
  choice,
  constant,
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
import {
  AUDIT_PROFILES,
  checkedAreaSchema,
  controlsSchema,
  editSchema,
  ruleTextSchema,
  uncheckedFileSchema,
} from './audit.ts';
import {
  comparisonSchema,
  findingChangeSchema,
  imageChangeSchema,
  packageChangesSchema,
} from './comparison.ts';
import { fixSchema } from './fix.ts';
import { platformImageSchema, problemSchema, sourceSchema } from './inventory.ts';
import { locationSchema, PACKAGE_ORIGINS, PACKAGE_SCOPES } from './package.ts';

/**
 * Severities, most severe first. `unknown` means that no database has scored the finding, so the policy must decide
 * how to treat it.
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

/** The form is checked strictly, because fingerprints are copied into documents unchanged. */
const FINGERPRINT = /^[0-9a-f]{64}$/;

/** The package that is affected by a finding. */
const findingPackageSchema = object({
  /** The purl exactly as in the source. */
  purl: text,
  name: text,
  version: text,
  ecosystem: nullable(text),
  /**
   * Part of the image that contains the package: the base image or the application. Undefined if the part is unknown.
   */
  origin: optional(choice(PACKAGE_ORIGINS)),
  /**
   * purls of the operating system packages that contain the package. For example, programs in these packages can link
   * the package.
   */
  ownedBy: nullable(list(text)),
  /** Purpose of the package. Undefined if the data does not specify it. */
  scope: optional(choice(PACKAGE_SCOPES)),
  /** True if a manifest lists the package directly. Undefined if the data does not specify it. */
  isDirect: optional(flag),
  /**
   * Shortest dependency paths to the package, with one path for each direct dependency. Each path is a list of purls
   * that begins with the direct dependency.
   */
  paths: optional(list(list(text))),
  /** Number of direct dependencies that also depend on the package but are not in `paths`. */
  morePaths: nullable(count),
  /** The command that created the layer in which the package was found. Present only for images. */
  instruction: nullable(text),
});

export type FindingPackage = Infer<typeof findingPackageSchema>;

/** The advisory and the range that a package matched. */
const findingMatchSchema = object({
  /** ID of the advisory: `GHSA-35jh-r3h4-6jhm`. */
  advisory: text,
  /** The affected range, such as `>= 4.0.0, < 4.17.21`. Absent if the advisory lists versions. */
  range: nullable(text),
  /** The compared package and version, if the advisory is about the source package. */
  source: nullable(object({ name: text, version: text })),
});

export type FindingMatch = Infer<typeof findingMatchSchema>;

/**
 * The amount of vulnerable code in a program, from least to most: no function of any vulnerable package, no
 * vulnerable function, or at least one vulnerable function.
 */
export const REACHABILITY_LEVELS = ['not-linked', 'symbol-not-linked', 'linked'] as const;
export type ReachabilityLevel = (typeof REACHABILITY_LEVELS)[number];

const reachabilitySchema = object({
  level: choice(REACHABILITY_LEVELS),
  /** Import paths of vulnerable packages according to the advisory, sorted. At most 10 are listed. */
  packages: list(text),
  /**
   * Vulnerable functions in the programs, or packages if the advisory lists no functions, sorted. At most 10 are
   * listed.
   */
  linked: list(text),
});

export type Reachability = Infer<typeof reachabilitySchema>;

/** The reason why a finding is suppressed. A suppressed finding stays in the data. */
const suppressionSchema = object({
  /** The rule that suppressed the finding, such as `ignore[2]` in the policy file. */
  rule: text,
  reason: text,
  /** Label of OpenVEX for the reason why the vulnerability has no effect. */
  justification: nullable(text),
  /** The person or team that renews the rule. */
  owner: nullable(text),
  /** ISO date of the last day on which the finding is suppressed. */
  expires: nullable(text),
  /** Line of the rule in the policy file. */
  line: optional(count),
});

export type Suppression = Infer<typeof suppressionSchema>;

/** The entry of a vulnerability in CISA's catalog of known exploited vulnerabilities (KEV). */
const exploitedSchema = object({
  /** ISO date on which CISA listed the vulnerability. */
  added: text,
  /** ISO date by which agencies of the US government must fix the vulnerability. */
  due: optional(text),
  /** True if ransomware is known to use the vulnerability. */
  ransomware: optional(flag),
});

export type Exploited = Infer<typeof exploitedSchema>;

/** The probability of exploitation in the next 30 days (EPSS), from 0 to 1. */
const epssSchema = object({
  score: numberFrom(0, 1),
  /** Share of all vulnerabilities that have the same score or a lower score. */
  percentile: numberFrom(0, 1),
});

export type ExploitProbability = Infer<typeof epssSchema>;

/** The layer of a finding in an image. Secrets in the commands are masked. */
const imageLayerSchema = object({
  /** The command that created the layer, or the entry of the history. */
  instruction: optional(text),
  /**
   * The command of the later layer that deletes or replaces the file. Present only if the image no longer shows the
   * file. Empty if the command is unknown.
   */
  removedBy: optional(text),
  /** Part of the image that contains the layer. Absent if the base image is unknown. */
  origin: optional(choice(PACKAGE_ORIGINS)),
});

/** One vulnerability in one package or file. A vulnerability is counted once, even if it has several IDs. */
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
   * ID of the advisory that contains the severity, or the name of the other tool that reports it. Undefined if the
   * severity is unknown or has another source.
   */
  ratedBy: nullable(text),
  /** CWE IDs, sorted: `CWE-79`. */
  cwes: optional(list(text)),
  /** ISO time at which the first advisory was published. */
  published: nullable(text),
  match: nullable(findingMatchSchema),
  /**
   * The vulnerable code in the Go programs at all locations. Absent if the data is missing from the advisory or for a
   * location.
   */
  reachability: optional(reachabilitySchema),
  title: text,
  /** Details of the advisory in Markdown, at most 1,000 characters. Absent if the advisory has none. */
  description: optional(text),
  /** Versions that fix the vulnerability, lowest first. Empty if there is no fix. */
  fixed: list(text),
  /** The first location. `locations` contains all of them. */
  location: locationSchema,
  locations: list(locationSchema),
  /**
   * The line that a person edits: the line of a manifest that names the direct dependency, or the FROM instruction of
   * the base image, relative to the workspace. Absent if the line is unknown.
   */
  declared: optional(locationSchema),
  /** Affected platforms, if several platforms in an index were scanned. */
  platforms: optional(list(text)),
  url: nullable(text),
  /**
   * Fingerprint with 64 hexadecimal digits. The fingerprint is the same in each run, because it does not depend on
   * line numbers, tags or absolute paths.
   */
  fingerprint: formed(text, FINGERPRINT, 'be 64 hex digits'),
  suppression: nullable(suppressionSchema),
  /**
   * Tools that report the finding, sorted, such as `Assay` and `Trivy`. Absent if only Assay reports it.
   */
  tools: optional(list(text)),
  /** `exploited` is present if attackers are known to exploit the vulnerability. */
  exploited: optional(exploitedSchema),
  epss: optional(epssSchema),
  /** The difference to the base. Present only if the scan was compared to a base. */
  change: nullable(findingChangeSchema),
  /** The layer of an image that contains the file. Present only for an audit of an image. */
  layer: optional(imageLayerSchema),
  /** The text of the rule that a misconfiguration or a secret breaks. */
  rule: optional(ruleTextSchema),
  /** The cause, if the rule has several causes. */
  variant: optional(text),
  /** The profile of an audit that contains the finding. */
  profile: optional(choice(AUDIT_PROFILES)),
  /** Controls of public frameworks to which the rule belongs. */
  controls: optional(controlsSchema),
  /** The change that corrects the finding. */
  edits: optional(list(editSchema)),
});

export type Finding = Infer<typeof findingSchema>;

/** A list that the policy names. */
const datedListSchema = object({
  /** `KEV` or `EPSS`. */
  name: text,
  /** ISO date on which the list was published. */
  dated: text,
  /** Age in days during the scan. Present only if the list was old. */
  ageDays: optional(count),
});

/** The data of one ecosystem. */
const recordsSchema = object({
  ecosystem: text,
  /** Number of records: all records in a folder, or the records that a service returned. */
  records: count,
  /** ISO time of the newest of these records. Absent if there are no records. */
  newest: nullable(text),
  /** ISO time of the request. Present only for a service, whose answers are current. */
  asked: nullable(text),
  /** Age of the newest record in days during the scan. Present only if the data was old. */
  ageDays: optional(count),
});

/** The advisory data that a scan used. */
const advisoryDataSchema = object({
  /** Source of the data: `https://api.osv.dev`, or the name of a folder. */
  name: text,
  /** ISO time of the newest record in the results, if known. */
  newest: nullable(text),
  /** The data of each requested ecosystem, sorted by name. */
  records: optional(list(recordsSchema)),
  /** The lists that the policy names and that were read. */
  lists: optional(list(datedListSchema)),
});

export type AdvisoryData = Infer<typeof advisoryDataSchema>;

export const FINDINGS_KIND = 'assay/findings/v1';

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
