import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseUniqueJson } from '../json/parse-exact-json.ts';
import { readGrype } from './grype.ts';
import { readNpmAudit } from './npm-audit.ts';
import { readOsvScanner } from './osv-scanner.ts';
import type { ScannerResults } from './reported.ts';
import { readSarif } from './sarif.ts';
import { readTrivy } from './trivy.ts';

interface Format {
  readonly is: (report: JsonObject) => boolean;
  readonly read: (report: JsonObject, path: string) => ScannerResults | readonly ScannerResults[];
}

/** The supported formats, each with a test for a JSON member that only this format has. */
const FORMATS: readonly Format[] = [
  { is: (report) => 'runs' in report, read: readSarif },
  { is: (report) => 'SchemaVersion' in report, read: readTrivy },
  { is: (report) => toolOf(report) === 'grype', read: readGrype },
  { is: isNpmAudit, read: readNpmAudit },
  { is: isOsvScanner, read: readOsvScanner },
];

/**
 * Reads the results from another tool. The content determines the format.
 *
 * @throws {DataError} for a file that cannot be read, is incomplete or has an unknown format, and for the report of a
 * tool that failed.
 */
export function readResults(bytes: Buffer, path: string): readonly ScannerResults[] {
  if (bytes.length === 0) throw new DataError('unreadable', 'the file is empty', { path });
  const value = parseUniqueJson(bytes.toString('utf8'), path);
  const format = isObject(value) ? FORMATS.find(({ is }) => is(value)) : undefined;
  if (!isObject(value) || format === undefined) {
    const message =
      'the file is neither JSON from Trivy, Grype, osv-scanner or npm audit, nor SARIF';
    throw new DataError('unreadable', message, { path });
  }
  return [format.read(value, path)].flat();
}

function toolOf(report: JsonObject): string | undefined {
  const descriptor = objectAt(report, 'descriptor');
  return descriptor && stringAt(descriptor, 'name');
}

/**
 * All JSON members that an osv-scanner report can have. A list of results alone does not identify it, because Semgrep,
 * Bandit and other tools also write one.
 */
const OSV_SCANNER = ['results', 'experimental_config', 'image_metadata', 'license_summary'];

function isOsvScanner(report: JsonObject): boolean {
  const isKnown = Object.keys(report).every((key) => OSV_SCANNER.includes(key));
  return isKnown && Array.isArray(report['results']);
}

function isNpmAudit(report: JsonObject): boolean {
  return 'auditReportVersion' in report || 'advisories' in report || isFailure(report);
}

/** Returns true for the report of an npm audit that failed. If a request fails, npm writes only the error. */
function isFailure(report: JsonObject): boolean {
  return objectAt(report, 'error') !== undefined;
}
