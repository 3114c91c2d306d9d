import type { Decision } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import type { SourceDescription } from '../../model/inventory.ts';
import { escapeJsonControls } from '../../text/sanitize.ts';
import { visibleText } from '../../text/visible-text.ts';
import { repositoryPath } from '../location.ts';
import type { ReportData } from '../report-data.ts';

/** Maximum length of a string in a record, in characters. */
const MAX_TEXT = 1_000;

/** Data that all records of a report share. */
export interface RecordHead {
  /** Time of the report in ISO 8601. */
  readonly time: string;
  /** Version of Assay. */
  readonly version: string;
}

/** A record format of a monitoring system. */
export interface RecordFormat {
  ofFinding(finding: Finding, source: SourceDescription, head: RecordHead): object;
  ofDecision(decision: Decision, head: RecordHead): object;
}

/** Returns one line of JSON for each finding and each decision. */
export function* recordLines(
  { scans, decisions }: ReportData,
  format: RecordFormat,
  head: RecordHead,
): Generator<string> {
  for (const { source, findings } of scans) {
    for (const finding of findings) yield lineOf(format.ofFinding(finding, source, head));
  }
  for (const decision of decisions) yield lineOf(format.ofDecision(decision, head));
}

/**
 * Returns a record as one line of JSON. It contains no lone surrogates or control characters, so that every tool can
 * read the line.
 */
function lineOf(record: object): string {
  const json = JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
  return `${escapeJsonControls(json)}\n`;
}

/** Returns the path of a finding: relative to the repository root, or in the image. */
export function recordPath({ location }: Finding, source: SourceDescription): string {
  return visibleText(repositoryPath(source, location) ?? location.path, MAX_TEXT);
}

/** Returns the ID, the package and the title: `CVE-2021-23337 in lodash 4.17.15: Command injection`. */
export function recordTitle({ title, id, package: affected }: Finding): string {
  const of = affected === undefined ? '' : ` in ${affected.name} ${affected.version}`;
  return visibleText(`${id}${of}: ${title}`, MAX_TEXT);
}

/** Returns the summary of a decision, followed by the messages of its reasons. */
export function decisionText({ summary = '', reasons }: Decision): string {
  return visibleText([summary, ...reasons.map(({ message }) => message)].join(' '), MAX_TEXT);
}

/** Returns the explanation of a finding, from the audit rule or from the advisory. */
export function recordDetails({ rule, description = '' }: Finding): string {
  return visibleText(rule?.why ?? description, MAX_TEXT);
}
