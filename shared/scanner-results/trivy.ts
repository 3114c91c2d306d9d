/** Reads the JSON report of Trivy. Source: https://trivy.dev/docs/latest/configuration/reporting/#json */
import { DataError } from '../errors/errors.ts';
import { decode } from '../json/decode.ts';
import {
  count,
  list,
  map,
  named,
  nullable,
  numberFrom,
  object,
  text,
} from '../json/define-schema.ts';
import { arrayAt, isObject, stringAt } from '../json/guards.ts';
import type { Infer } from '../json/schema.ts';
import { type Rating, rateWord } from '../scan/severity.ts';
import { isMalware } from '../scan/vulnerability-ids.ts';
import type { ReportedFinding, ScannerResults } from './reported.ts';
import { cwesIn, digestsIn, idSchema, linkIn, locationAt, titleOf } from './reported-text.ts';

const scoresSchema = object({
  v4: named('V40Vector', nullable(text)),
  v4Score: named('V40Score', nullable(numberFrom(0, 10))),
  v3: named('V3Vector', nullable(text)),
  v3Score: named('V3Score', nullable(numberFrom(0, 10))),
});

const vulnerabilitySchema = object({
  id: named('VulnerabilityID', idSchema),
  vendorIds: named('VendorIDs', nullable(list(idSchema))),
  name: named('PkgName', text),
  identifier: named('PkgIdentifier', nullable(object({ purl: named('PURL', nullable(text)) }))),
  path: named('PkgPath', nullable(text)),
  version: named('InstalledVersion', text),
  fixed: named('FixedVersion', nullable(text)),
  severity: named('Severity', nullable(text)),
  severitySource: named('SeveritySource', nullable(text)),
  scores: named('CVSS', nullable(map(scoresSchema))),
  title: named('Title', nullable(text)),
  description: named('Description', nullable(text)),
  url: named('PrimaryURL', nullable(text)),
  cwes: named('CweIDs', nullable(list(text))),
  published: named('PublishedDate', nullable(text)),
});

const causeSchema = object({ line: named('StartLine', nullable(count)) });

const misconfigurationSchema = object({
  id: named('ID', idSchema),
  title: named('Title', nullable(text)),
  status: named('Status', nullable(text)),
  severity: named('Severity', nullable(text)),
  url: named('PrimaryURL', nullable(text)),
  cause: named('CauseMetadata', nullable(causeSchema)),
});

const secretSchema = object({
  id: named('RuleID', idSchema),
  title: named('Title', nullable(text)),
  severity: named('Severity', nullable(text)),
  line: named('StartLine', nullable(count)),
});

const licenseSchema = object({});

const resultSchema = object({
  target: named('Target', text),
  vulnerabilities: named('Vulnerabilities', nullable(list(vulnerabilitySchema))),
  misconfigurations: named('Misconfigurations', nullable(list(misconfigurationSchema))),
  secrets: named('Secrets', nullable(list(secretSchema))),
  licenses: named('Licenses', nullable(list(licenseSchema))),
});

const reportSchema = object({
  version: named('SchemaVersion', count),
  name: named('ArtifactName', text),
  target: named('ArtifactType', text),
  metadata: named(
    'Metadata',
    nullable(
      object({
        imageId: named('ImageID', nullable(text)),
        repoDigests: named('RepoDigests', nullable(list(text))),
      }),
    ),
  ),
  results: named('Results', nullable(list(resultSchema))),
});

type Result = Infer<typeof resultSchema>;
type Vulnerability = Infer<typeof vulnerabilitySchema>;

/**
 * Returns the results in a Trivy report.
 *
 * @throws {DataError} for a report that is incomplete or has an unknown version.
 */
export function readTrivy(value: unknown, path: string): ScannerResults {
  const { version, target, metadata, results } = decode(reportSchema, withSuppressed(value));
  if (version !== 2) {
    const message = `Trivy's report has version ${version}, but only version 2 is supported`;
    throw new DataError('unsupported-version', message, { path });
  }
  if (results?.some(({ licenses = [] }) => licenses.length > 0) === true) {
    const message = 'Trivy reports licenses, which Assay cannot import';
    throw new DataError('unreadable', message, { path });
  }
  return {
    tool: 'Trivy',
    target: { isImage: isImage(target), digests: digestsOf() },
    findings: (results ?? []).flatMap(findingsOf),
  };

  function digestsOf(): readonly string[] {
    return digestsIn([metadata?.imageId, ...(metadata?.repoDigests ?? [])]);
  }
}

/** Names of the lists in a Trivy report, by type of finding. */
const LISTS = new Map([
  ['vulnerability', 'Vulnerabilities'],
  ['misconfiguration', 'Misconfigurations'],
  ['secret', 'Secrets'],
  ['license', 'Licenses'],
]);

/**
 * Adds the findings that Trivy's configuration ignores to the lists in the report, and returns the report. With
 * `--show-suppressed`, Trivy writes them separately. Assay applies its own policy to them instead.
 */
function withSuppressed(report: unknown): unknown {
  const results = isObject(report) ? report['Results'] : undefined;
  if (!isObject(report) || !Array.isArray(results)) return report;
  const all = results.map((result: unknown) => {
    if (!isObject(result)) return result;
    const suppressed = (arrayAt(result, 'ExperimentalModifiedFindings') ?? []).filter(isObject);
    const lists = Object.groupBy(suppressed, (one) => LISTS.get(stringAt(one, 'Type') ?? '') ?? '');
    const joined = Object.entries(lists).map(([key, some = []]) => [
      key,
      [...(arrayAt(result, key) ?? []), ...some.map((one) => one['Finding'])],
    ]);
    return { ...result, ...Object.fromEntries(joined) };
  });
  return { ...report, Results: all };
}

function isImage(type: string): boolean {
  return type === 'container_image';
}

function findingsOf(result: Result): readonly ReportedFinding[] {
  const { target, vulnerabilities, misconfigurations, secrets } = result;
  return [
    ...(vulnerabilities ?? []).map((each) => vulnerabilityOf(each, target)),
    ...(misconfigurations ?? [])
      .filter(({ status }) => status === undefined || status === 'FAIL')
      .map(({ cause, ...each }) => issueOf('misconfiguration', { ...each, ...cause }, target)),
    ...(secrets ?? []).map((each) => issueOf('secret', each, target)),
  ];
}

function vulnerabilityOf(found: Vulnerability, target: string): ReportedFinding {
  const { id, vendorIds = [], name, version, fixed, published } = found;
  const ids = [...new Set([id, ...vendorIds])];
  return {
    kind: isMalware(ids, cwesIn(found.cwes).cwes) ? 'malware' : 'vulnerability',
    ids,
    package: { purl: found.identifier?.purl, name, version },
    rating: ratingOf(found),
    title: titleOf(found.title ?? found.description, id),
    fixed: (fixed ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    url: linkIn(found.url),
    ...cwesIn(found.cwes),
    ...(published !== undefined && { published }),
    location: locationAt(found.path || target),
  };
}

/** Returns the severity that Trivy chose, with the score from the same database. */
function ratingOf({ severity, severitySource, scores = {} }: Vulnerability): Rating {
  const chosen = Object.entries(scores).find(([source]) => source === severitySource)?.[1];
  const vector = chosen?.v4 ?? chosen?.v3;
  const score = chosen?.v4Score ?? chosen?.v3Score;
  return {
    ...rateWord(severity),
    ...(score !== undefined && { score }),
    ...(vector !== undefined && { vector }),
  };
}

interface Issue {
  readonly id: string;
  readonly title?: string | undefined;
  readonly severity?: string | undefined;
  readonly url?: string | undefined;
  readonly line?: number | undefined;
}

function issueOf(
  kind: 'misconfiguration' | 'secret',
  { id, title, severity, url, line }: Issue,
  target: string,
): ReportedFinding {
  return {
    kind,
    ids: [id],
    rating: rateWord(severity),
    title: titleOf(title, id),
    fixed: [],
    url: linkIn(url),
    location: locationAt(target, line),
  };
}
