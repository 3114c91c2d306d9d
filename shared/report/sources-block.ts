import { type Finding, type FindingsFile, SEVERITIES, type Severity } from '../model/finding.ts';
import { grouped } from '../text/count.ts';
import { shortDigest } from '../text/short-digest.ts';
import { type Block, code, type Line, note, type Span, strong, text } from './block.ts';
import { countBySeverity } from './listed-finding.ts';
import { sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns a table with one row for each scanned source. Each row contains the number of packages and the number of
 * findings.
 */
export function checkedBlock(data: ReportData): Block {
  const shown = SEVERITIES.filter((severity) => severity !== 'none' || hasAny(data, severity));
  return {
    kind: 'table',
    title: 'Checked',
    isFolded: false,
    noun: 'source',
    columns: ['Source', 'Packages', ...shown.map(columnName)],
    rows: data.scans.map((scan) => [
      sourceOf(scan),
      [text(grouped(scan.packages))],
      ...countsOf(scan, shown),
    ]),
  };
}

function sourceOf({ source, images = [] }: FindingsFile): Line {
  const details = [
    source.platform,
    ...images.map(({ platform }) => platform),
    source.digest === undefined ? undefined : shortDigest(source.digest),
  ];
  const detail = details.filter((each) => each !== undefined).join(' ');
  return [nameOf(source.name), ...(detail === '' ? [] : [note(detail)])];
}

/** The repository is displayed as plain text, because it has no name to copy. */
function nameOf(name: string): Span {
  const shown = sourceText(name);
  return shown === name ? code(name) : text(shown);
}

function countsOf(scan: FindingsFile, shown: readonly Severity[]): readonly Line[] {
  const counts = countBySeverity(scan.findings.filter(isOpen));
  return shown.map((severity) => {
    const count = counts.get(severity) ?? 0;
    return [count === 0 ? text('0') : strong(grouped(count))];
  });
}

function columnName(severity: Severity): string {
  if (severity === 'unknown') return 'Unscored';
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
}

function hasAny(data: ReportData, severity: Severity): boolean {
  return data.scans.some(({ findings }) =>
    findings.some((finding) => isOpen(finding) && finding.severity === severity),
  );
}

function isOpen(finding: Finding): boolean {
  return finding.suppression === undefined;
}
