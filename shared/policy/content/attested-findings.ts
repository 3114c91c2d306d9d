import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../../json/guards.ts';
import { SEVERITIES, type Severity } from '../../model/finding.ts';
import { severityOfVector } from '../../scan/severity.ts';

/** A finding in an attested scan, with the fields that the policy uses. */
export interface AttestedFinding {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly purl: string | undefined;
  /** The most severe rating in the scan. `unknown` if there is no rating that Assay understands. */
  readonly severity: Severity;
  /** The reason why the scan itself suppresses the finding. */
  readonly excuse: string | undefined;
}

/**
 * Returns the findings in a predicate. The supported formats are in-toto `vulns` 0.1 and 0.2, and cosign `vuln` with
 * results from Assay, Trivy or Grype. Returns undefined for any other format. Also returns undefined if the predicate
 * has several of these formats, because an empty list in one format could hide the findings in another.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/vulns_02.md
 * @see https://github.com/sigstore/cosign/blob/main/specs/COSIGN_VULN_ATTESTATION_SPEC.md
 */
export function attestedFindings(predicate: unknown): readonly AttestedFinding[] | undefined {
  const scanner = isObject(predicate) ? objectAt(predicate, 'scanner') : undefined;
  const result = scanner?.['result'];
  if (Array.isArray(result)) return result.map(inTotoFinding);
  if (!isObject(result) || FORMS.filter((key) => Object.hasOwn(result, key)).length > 1) {
    return undefined;
  }
  const vulnerabilities = arrayAt(result, 'vulnerabilities');
  if (vulnerabilities !== undefined) return vulnerabilities.map(inTotoFinding);
  const matches = arrayAt(result, 'matches');
  if (matches !== undefined) return matches.map(grypeFinding);
  return trivyVulnerabilities(result)?.map(trivyFinding);
}

/**
 * Names of the findings lists in results from Assay, Grype and Trivy. The name shows which of these tools wrote the
 * results.
 */
const FORMS = ['vulnerabilities', 'matches', 'Results'];

function inTotoFinding(value: unknown): AttestedFinding {
  const result = objectOrEmpty(value);
  const annotations = (arrayAt(result, 'annotations') ?? []).filter(isObject);
  const said = (key: string) => annotations.map((each) => stringAt(each, key)).find(isPresent);
  const scores = (arrayAt(result, 'severity') ?? []).filter(isObject);
  return {
    id: stringAt(result, 'id') ?? '',
    aliases: annotations.flatMap((each) => texts(arrayAt(each, 'aliases'))),
    purl: said('purl'),
    severity: worst(scores.filter(isRating).map(({ score }) => severityOf(score))),
    excuse: said('suppressed') || undefined,
  };
}

/**
 * Returns the vulnerabilities in a Trivy report. Trivy omits an empty `Results`, and an empty `Vulnerabilities` within
 * a result.
 */
function trivyVulnerabilities(result: JsonObject): readonly unknown[] | undefined {
  if (typeof result['SchemaVersion'] !== 'number') return undefined;
  const found: unknown[] = [];
  for (const target of listOrNone(result['Results']) ?? [undefined]) {
    const listed = isObject(target) ? listOrNone(target['Vulnerabilities']) : undefined;
    if (listed === undefined) return undefined;
    found.push(...listed);
  }
  return found;
}

/**
 * Returns the value if it is a list. Returns an empty list for undefined and for null, because programs in Go write
 * null for an empty list. Returns undefined for any other value.
 */
function listOrNone(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : undefined;
}

function trivyFinding(value: unknown): AttestedFinding {
  const finding = objectOrEmpty(value);
  return {
    id: stringAt(finding, 'VulnerabilityID') ?? '',
    aliases: texts(arrayAt(finding, 'VendorIDs')),
    purl: stringAt(objectAt(finding, 'PkgIdentifier') ?? {}, 'PURL'),
    severity: severityOf(finding['Severity']),
    excuse: undefined,
  };
}

function grypeFinding(value: unknown): AttestedFinding {
  const match = objectOrEmpty(value);
  const vulnerability = objectAt(match, 'vulnerability') ?? {};
  const related = (arrayAt(match, 'relatedVulnerabilities') ?? []).filter(isObject);
  return {
    id: stringAt(vulnerability, 'id') ?? '',
    aliases: texts(related.map(({ id }) => id)),
    purl: stringAt(objectAt(match, 'artifact') ?? {}, 'purl'),
    severity: severityOf(vulnerability['severity']),
    excuse: undefined,
  };
}

/** Severities by the words that Assay and other scanners use for them. */
const WORDS: ReadonlyMap<string, Severity> = new Map([
  ...SEVERITIES.map((severity) => [severity, severity] as const),
  ['moderate', 'medium'],
  ['important', 'high'],
  ['negligible', 'low'],
]);

/**
 * Lowest score for each severity.
 *
 * @see https://www.first.org/cvss/v3.1/specification-document §5
 */
const BANDS: readonly (readonly [number, Severity])[] = [
  [9, 'critical'],
  [7, 'high'],
  [4, 'medium'],
  [0.1, 'low'],
  [0, 'none'],
];

const SCORE = /^\d{1,2}(\.\d{1,2})?$/;

/** Matches methods that do not rate the severity. They rate the probability of an attack or the urgency of a fix. */
const OTHER_METHODS = /epss|ssvc|priority|probability|percentile/i;

function isRating({ method }: JsonObject): boolean {
  return typeof method !== 'string' || !OTHER_METHODS.test(method);
}

function severityOf(score: unknown): Severity {
  const text = scalarText(score).trim();
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return word;
  if (!SCORE.test(text)) return severityOfVector(text) ?? 'unknown';
  return BANDS.find(([least]) => Number(text) >= least)?.[1] ?? 'unknown';
}

/**
 * Returns the most severe rating. If a rating cannot be read, returns `unknown`, because it could be the most severe
 * one. Always returns `critical` if one of the ratings is critical.
 */
function worst(severities: readonly Severity[]): Severity {
  const found = SEVERITIES.find((severity) => severities.includes(severity)) ?? 'unknown';
  return found !== 'critical' && severities.includes('unknown') ? 'unknown' : found;
}

function texts(values: readonly unknown[] | undefined): readonly string[] {
  return (values ?? []).filter((value) => typeof value === 'string');
}

function isPresent(value: string | undefined): value is string {
  return value !== undefined;
}

function objectOrEmpty(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
