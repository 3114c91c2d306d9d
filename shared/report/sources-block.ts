import type { Finding } from '../model/finding.ts';
import type { FindingsFile } from '../model/findings-file.ts';
import { countNoun, grouped } from '../text/count.ts';
import { shortDigest } from '../text/short-digest.ts';
import { type Block, code, type Line, note, type Span, strong, text } from './block.ts';
import { severityLabel } from './finding-blocks.ts';
import { sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Labels of findings, worst first. */
const LABELS = ['Malware', 'Critical', 'High', 'Medium', 'Low', 'None', 'Unscored', 'Notice'];

/** Labels that have a column only if at least one finding has the label. */
const RARE_LABELS = ['Malware', 'None', 'Notice'];

/** Returns a table with one row for each scanned source. The row contains the numbers of packages and findings. */
export function checkedBlock(data: ReportData): Block {
  const shown = LABELS.filter((label) => !RARE_LABELS.includes(label) || hasAny(data, label));
  return {
    kind: 'table',
    title: 'Checked',
    isFolded: false,
    noun: 'source',
    columns: ['Source', 'Packages', ...shown],
    rows: data.scans.map((scan) => [
      sourceOf(scan),
      [text(sizeText(scan))],
      ...countsOf(scan, shown),
    ]),
  };
}

/** Returns the number of packages in a scan, or of files in an audit. */
function sizeText({ packages, checked }: FindingsFile): string {
  if (checked === undefined) return grouped(packages);
  return countNoun(Math.max(0, ...checked.map(({ files }) => files)), 'file');
}

function sourceOf({ source, images = [], checked }: FindingsFile): Line {
  const details = [
    checked === undefined ? undefined : 'audit',
    source.platform,
    ...images.map(({ platform }) => platform),
    source.digest === undefined ? undefined : shortDigest(source.digest),
  ];
  const detail = details.filter((each) => each !== undefined).join(' ');
  return [nameOf(source.name), ...(detail === '' ? [] : [note(detail)])];
}

/**
 * Returns a source's name as code, so that readers can copy it. For the repository itself, returns plain text, because
 * it has no name to copy.
 */
function nameOf(name: string): Span {
  const shown = sourceText(name);
  return shown === name ? code(name) : text(shown);
}

function countsOf(scan: FindingsFile, shown: readonly string[]): readonly Line[] {
  const byLabel = Map.groupBy(scan.findings.filter(isOpen), severityLabel);
  return shown.map((label) => {
    const count = byLabel.get(label)?.length ?? 0;
    return [count === 0 ? text('0') : strong(grouped(count))];
  });
}

function hasAny(data: ReportData, label: string): boolean {
  return data.scans.some(({ findings }) =>
    findings.some((finding) => isOpen(finding) && severityLabel(finding) === label),
  );
}

function isOpen(finding: Finding): boolean {
  return finding.suppression === undefined;
}
