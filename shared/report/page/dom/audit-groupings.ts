import { byPackage } from '../group-findings.ts';
import type { PageData, PageFinding } from '../page-data.ts';
import { sortFindings } from '../sort-findings.ts';
import { richText, small } from './elements.ts';
import { findingDetails } from './finding-details.ts';
import { badges, flat, pathParts } from './finding-rows.ts';
import type { Grouping } from './list-view.ts';
import { packages, rowOf, type ShowFinding, vulnerabilities } from './package-groupings.ts';
import { severityCounts, severityLabel } from './severity-label.ts';

const RULE_COLUMNS = [
  { label: 'Severity', sort: 'severity' },
  { label: 'Finding', sort: 'id', width: '30%' },
  { label: 'What to do', width: '34%' },
  { label: 'Where', width: '26%' },
];

/** Returns the grouping that shows each audit finding in its own row. */
export function rules(data: PageData): Grouping<PageFinding> {
  // A mark on every row would be meaningless.
  const isMarked = data.findings.some(({ change }) => change !== 'new');
  return {
    ...flat(data),
    columns: RULE_COLUMNS,
    rows: (findings, sort) =>
      sortFindings(findings, sort).map((finding) => ({
        key: finding.key,
        title: finding.id,
        isMuted: finding.status === 'suppressed',
        cells: () => [
          [severityLabel(finding)],
          [
            ...badges(isMarked ? finding : { ...finding, change: undefined }),
            small(...richText(finding.rule?.detail ?? finding.title)),
          ],
          [small(...richText(finding.rule?.fix ?? ''))],
          pathParts(finding.where[0]?.text ?? ''),
        ],
        details: () => findingDetails(finding, data),
      })),
  };
}

/** Returns the grouping that shows audit findings by file. */
export function byFile(data: PageData, showFinding: ShowFinding): Grouping<PageFinding> {
  return {
    ...packages(data, showFinding),
    label: 'By file',
    noun: 'file',
    columns: [
      { label: 'Worst' },
      { label: 'File', width: '54%' },
      { label: 'Findings', width: '34%' },
    ],
    rows: (findings, sort) =>
      byPackage(sortFindings(findings, sort)).map((group) => ({
        ...rowOf(group, showFinding),
        title: group.worst.name,
        cells: () => [[severityLabel(group.worst)], [], [severityCounts(group.findings)]],
      })),
  };
}

/** Returns the grouping that shows audit findings by rule. */
export function byRule(showFinding: ShowFinding): Grouping<PageFinding> {
  return {
    ...vulnerabilities(showFinding),
    label: 'By rule',
    noun: 'rule',
    columns: [
      { label: 'Severity' },
      { label: 'Rule', width: '44%' },
      { label: 'Files', width: '44%' },
    ],
  };
}
