/**
 * Reads the JSON reports of `npm audit` and `pnpm audit`. Reports from `pnpm audit` have the npm 6 format. Source:
 * https://docs.npmjs.com/cli/v11/commands/npm-audit, https://github.com/npm/npm-audit-report
 */
import { DataError } from '../errors/errors.ts';
import { decode } from '../json/decode.ts';
import { list, map, named, nullable, numberFrom, object, text } from '../json/define-schema.ts';
import { arrayAt, asArray, asObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Infer } from '../json/schema.ts';
import { rateWord } from '../scan/severity.ts';
import { isMalware } from '../scan/vulnerability-ids.ts';
import type { ReportedFinding, ReportedPackage, ScannerResults } from './reported.ts';
import { cwesIn, linkIn, locationAt, titleOf } from './reported-text.ts';

const GHSA = /\bGHSA(?:-[23456789cfghjmpqrvwx]{4}){3}\b/;

const adviceSchema = object({
  title: nullable(text),
  url: nullable(text),
  severity: nullable(text),
  cvss: nullable(
    object({ score: nullable(numberFrom(0, 10)), vector: named('vectorString', nullable(text)) }),
  ),
});

const causeSchema = object({
  source: numberFrom(0, Number.MAX_SAFE_INTEGER),
  name: text,
  range: text,
  cwes: named('cwe', nullable(list(text))),
});

const olderAdvisorySchema = object({
  name: named('module_name', text),
  cves: nullable(list(text)),
  findings: list(object({ version: text })),
});

const olderReportSchema = object({ advisories: map(olderAdvisorySchema) });

/**
 * Returns the results in a report of `npm audit` or `pnpm audit`.
 *
 * @throws {DataError} if the report is incomplete, or if the audit failed.
 */
export function readNpmAudit(value: unknown, path: string): ScannerResults {
  const report = asObject(value, '$');
  refuseFailure(report, path);
  const version = report['auditReportVersion'];
  const isOlder = version === undefined;
  if (!isOlder && version !== 2) {
    const message = `npm's report has version ${titleOf(String(version), '?')}, but only version 2 is supported`;
    throw new DataError('unsupported-version', message, { path });
  }
  const findings = isOlder ? olderFindings(report) : currentFindings(report);
  refuseEmpty(report, findings, path);
  return { tool: 'npm audit', target: { isImage: false, digests: [] }, findings };
}

/**
 * Rejects a truncated report, which contains a vulnerability count but does not list any vulnerabilities. Also rejects
 * a pnpm report with muted advisories, because only Assay's policy can suppress findings.
 */
function refuseEmpty(report: JsonObject, findings: readonly ReportedFinding[], path: string) {
  if ((arrayAt(report, 'muted') ?? []).length > 0) {
    throw new DataError('unreadable', 'pnpm audit mutes advisories', { path });
  }
  const counts = objectAt(objectAt(report, 'metadata') ?? {}, 'vulnerabilities') ?? {};
  if (findings.length > 0 || Object.values(counts).every((count) => count === 0)) return;
  const message = 'npm audit counts vulnerabilities, but does not list them';
  throw new DataError('unreadable', message, { path });
}

function refuseFailure(report: JsonObject, path: string): void {
  const failure = objectAt(report, 'error');
  if (failure === undefined) return;
  const summary = stringAt(failure, 'summary') ?? stringAt(failure, 'code');
  const message = `npm audit failed: ${titleOf(summary, 'no reason given')}`;
  throw new DataError('unreadable', message, { path });
}

function currentFindings(report: JsonObject): readonly ReportedFinding[] {
  const entries = asObject(report['vulnerabilities'], '$.vulnerabilities');
  return Object.entries(entries).flatMap(([name, value]) => {
    const where = `$.vulnerabilities.${name}`;
    const entry = asObject(value, where);
    const [path] = arrayAt(entry, 'nodes') ?? [];
    const causes = asArray(entry['via'], `${where}.via`);
    // A name instead of an advisory means a vulnerable dependency, which has its own entry.
    const names = causes.filter((via) => typeof via === 'string');
    for (const cause of names) {
      const own = Object.hasOwn(entries, cause) ? entries[cause] : undefined;
      asObject(own, `$.vulnerabilities.${cause}`);
    }
    return causes
      .filter((via) => typeof via !== 'string')
      .map((cause) => causedBy(cause, typeof path === 'string' ? path : undefined));
  });
}

function causedBy(value: unknown, path: string | undefined): ReportedFinding {
  const { source, name, range, cwes } = decode(causeSchema, value);
  const advice = decode(adviceSchema, value);
  const about = { ecosystem: 'npm', name, version: undefined, range };
  const ids = [GHSA.exec(advice.url ?? '')?.[0] ?? `npm-advisory-${source}`];
  return { ...findingOf(about, ids, advice), ...cwesIn(cwes), location: locationAt(path) };
}

function olderFindings(report: JsonObject): readonly ReportedFinding[] {
  const { advisories } = decode(olderReportSchema, report);
  const raw = asObject(report['advisories'], '$.advisories');
  return Object.entries(advisories).flatMap(([key, { name, cves = [], findings }]) => {
    const advice = decode(adviceSchema, raw[key]);
    const ids = [GHSA.exec(advice.url ?? '')?.[0] ?? `npm-advisory-${key}`, ...cves];
    return findings.map(({ version }) =>
      findingOf({ ecosystem: 'npm', name, version }, ids, advice),
    );
  });
}

function findingOf(
  about: ReportedPackage,
  ids: readonly string[],
  { title, url, severity, cvss }: Infer<typeof adviceSchema>,
): ReportedFinding {
  // npm writes the score 0 for an advisory without a score.
  const score = cvss?.score === 0 ? undefined : cvss?.score;
  return {
    kind: isMalware(ids) ? 'malware' : 'vulnerability',
    ids,
    package: about,
    rating: {
      ...rateWord(severity),
      ...(score !== undefined && { score }),
      ...(cvss?.vector !== undefined && { vector: cvss.vector }),
    },
    title: titleOf(title, ids[0] ?? ''),
    fixed: [],
    url: linkIn(url),
    location: locationAt(undefined),
  };
}
