import { byPackage, byVulnerability, type FindingGroup } from '../group-findings.ts';
import type { PageData, PageFinding } from '../page-data.ts';
import { sortFindings } from '../sort-findings.ts';
import { button, type Child, code, el, small } from './elements.ts';
import { badges, nameOf, useText } from './finding-rows.ts';
import type { Grouping } from './list-view.ts';
import type { RowView } from './row-table.ts';
import { severityCounts, severityLabel } from './severity-label.ts';

/** Shows the finding with this key in another view. */
export type ShowFinding = (key: string) => void;

const PACKAGE_COLUMNS = [
  { label: 'Worst' },
  { label: 'Package', width: '38%' },
  { label: 'Findings', width: '34%' },
  { label: 'Update to', width: '16%' },
];

/** Returns the grouping that shows the findings by package. */
export function packages(data: PageData, showFinding: ShowFinding): Grouping<PageFinding> {
  return {
    id: 'package',
    label: 'By package',
    noun: 'package',
    columns: PACKAGE_COLUMNS,
    rows: (findings, sort) =>
      byPackage(sortFindings(findings, sort)).map((group) => ({
        ...rowOf(group, showFinding),
        title: nameOf(group.worst),
        cells: () => [
          [severityLabel(group.worst)],
          [small(placeText(group.worst, data))],
          [severityCounts(group.findings)],
          [updateText(group.worst)],
        ],
      })),
  };
}

function placeText(finding: PageFinding, { sources }: PageData): string {
  const source = sources.length > 1 ? sources[finding.source] : '';
  return [finding.ecosystem, source, useText(finding)].filter(Boolean).join(', ');
}

function updateText({ level, fixed, update, fixText }: PageFinding): string {
  return level === 'malware' && fixed.length === 0 ? fixText : (update ?? fixText);
}

const VULNERABILITY_COLUMNS = [
  { label: 'Severity' },
  { label: 'Vulnerability', width: '44%' },
  { label: 'Packages', width: '44%' },
];

/** Returns the grouping that shows the findings by vulnerability. */
export function vulnerabilities(showFinding: ShowFinding): Grouping<PageFinding> {
  return {
    id: 'vulnerability',
    label: 'By vulnerability',
    noun: 'vulnerability',
    columns: VULNERABILITY_COLUMNS,
    rows: (findings, sort) =>
      byVulnerability(sortFindings(findings, sort)).map((group) => ({
        ...rowOf(group, showFinding),
        title: group.worst.id,
        cells: () => [
          [severityLabel(group.worst)],
          [...badges(group.worst), small(group.worst.title)],
          [packageNames(group)],
        ],
      })),
  };
}

/** Maximum number of packages in a cell. The details of the row list all of them. */
const MAX_PACKAGES = 3;

function packageNames({ findings }: FindingGroup): Child {
  const names = [...new Set(findings.map(nameOf))];
  const left = names.length - MAX_PACKAGES;
  const shown = names
    .slice(0, MAX_PACKAGES)
    .flatMap((name, at) => [at === 0 ? '' : ', ', code(name)]);
  return el('span', {}, ...shown, left > 0 ? ` and ${left} more` : undefined);
}

/** Returns the parts of a row that do not depend on the grouping. */
export function rowOf(
  { key, findings }: FindingGroup,
  showFinding: ShowFinding,
): Pick<RowView, 'key' | 'isMuted' | 'details'> {
  return {
    key,
    isMuted: findings.every(({ status }) => status === 'suppressed'),
    details: () => findingList(findings, showFinding),
  };
}

function fixOf({ name, version, fixed, fixText }: PageFinding): string {
  return `${nameOf({ name, version })} · ${fixed.length > 0 ? 'fixed in ' : ''}${fixText}`;
}

/** Creates a list of findings. Each finding opens in the ungrouped view. */
export function findingList(
  findings: readonly PageFinding[],
  showFinding: ShowFinding,
): HTMLElement {
  const items = findings.map((finding) => {
    const { key, id, title, rule, where } = finding;
    const about = rule === undefined ? fixOf(finding) : (where[0]?.text ?? '');
    return el(
      'li',
      {},
      severityLabel(finding),
      ' ',
      button({ class: 'plain' }, () => showFinding(key), id),
      small(title, ' · ', about),
    );
  });
  return el('ul', { class: 'found' }, ...items);
}
