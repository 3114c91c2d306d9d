import { type Finding, type FindingsFile, SEVERITIES, type Severity } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { grouped } from '../text/count.ts';
import { type Block, type Line, strong, text } from './block.ts';
import { blockingText } from './blocking-text.ts';
import { countBySeverity } from './listed-finding.ts';
import { sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Findings of the three groups, in the order of the rows. */
interface Compared {
  readonly scan: FindingsFile;
  readonly base: string;
  readonly groups: readonly (readonly [name: string, findings: readonly Finding[]])[];
}

/**
 * Returns a table with the numbers of new, fixed and existing findings. The table is empty if the scan was compared
 * with no base.
 */
export function comparisonBlock(data: ReportData): Block {
  const all = data.scans.flatMap((scan) => comparedScan(data, scan));
  const findings = all.flatMap(({ groups }) => groups.flatMap(([, own]) => own));
  const shown = SEVERITIES.filter((severity) => hasAny(findings, severity));
  const hasMalware = findings.some(isMalware);
  return {
    kind: 'table',
    title: titleOf(all),
    isFolded: false,
    noun: 'row',
    columns: ['Findings', ...(hasMalware ? ['Malware'] : []), ...shown.map(columnName)],
    rows: findings.length === 0 ? [] : all.flatMap((each) => rowsOf(each, all, shown, hasMalware)),
  };
}

function comparedScan(data: ReportData, scan: FindingsFile): readonly Compared[] {
  if (scan.comparison?.status !== 'compared') return [];
  const open = scan.findings.filter(({ suppression }) => suppression === undefined);
  const existing = open.filter((finding) => !isNew(finding));
  const { unchecked = [] } = scan;
  const fixed = scan.fixed ?? [];
  const name = scan.comparison.base.name;
  const fresh = open.filter(isNew);
  const remark = (findings: readonly Finding[]) => {
    const said = blockingText(data, scan, findings);
    return said === '' ? '' : ` (${said})`;
  };
  const groups = [
    [`New${remark(fresh)}`, fresh],
    ...(fixed.length === 0 ? [] : [['Fixed', fixed] as const]),
    [`Already in ${name}${remark(existing)}`, existing],
    ...(unchecked.length === 0
      ? []
      : [[`Not checked (in ${name}, but their files could not be read here)`, unchecked] as const]),
  ] as const;
  return [{ scan, base: name, groups }];
}

function titleOf(all: readonly Compared[]): string {
  const names = [...new Set(all.map(({ base }) => base))];
  return names.length === 1 ? `Compared with ${names[0]}` : 'Compared with the base';
}

function rowsOf(
  { scan, groups }: Compared,
  all: readonly Compared[],
  shown: readonly Severity[],
  hasMalware: boolean,
): readonly (readonly Line[])[] {
  const about = all.length > 1 ? ` in ${sourceText(scan.source.name)}` : '';
  return groups.map(([name, findings]) => {
    const counts = countBySeverity(findings.filter((finding) => !isMalware(finding)));
    const malware = hasMalware ? [countLine(findings.filter(isMalware).length)] : [];
    const severities = shown.map((severity) => countLine(counts.get(severity) ?? 0));
    return [[text(`${name}${about}`)], ...malware, ...severities];
  });
}

function countLine(count: number): Line {
  return [count === 0 ? text('0') : strong(grouped(count))];
}

function isMalware({ kind }: Finding): boolean {
  return kind === 'malware';
}

function hasAny(findings: readonly Finding[], severity: Severity): boolean {
  return findings.some((finding) => finding.severity === severity && !isMalware(finding));
}

function columnName(severity: Severity): string {
  if (severity === 'unknown') return 'Unscored';
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
}
