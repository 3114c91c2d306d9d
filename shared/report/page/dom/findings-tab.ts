import type { Facet } from '../filter-items.ts';
import { byPackage, byVulnerability, type FindingGroup } from '../group-findings.ts';
import { LEVEL_LABELS, LEVELS, type PageData, type PageFinding } from '../page-data.ts';
import { FINDING_ORDERS, sortFindings } from '../sort-findings.ts';
import { dependencyFacet, listOf, useFacet } from './common-facets.ts';
import { button, type Child, code, counted, el, richText, small } from './elements.ts';
import { findingDetails, percent } from './finding-details.ts';
import type { Grouping, ListConfig } from './list-view.ts';
import type { RowView } from './row-table.ts';
import { severityCounts, severityLabel } from './severity-label.ts';

/** Shows a finding of another view. The parameter of the function is the key of the finding. */
type ShowFinding = (key: string) => void;

/** Describes the list of findings. */
export function findingsTab(data: PageData, showFinding: ShowFinding): ListConfig<PageFinding> {
  return {
    id: 'findings',
    placeholder: 'Search findings',
    items: data.findings,
    facets: facetsFor(data),
    sorts: FINDING_ORDERS,
    groupings: isAudit(data)
      ? [rules(data), files(data, showFinding), byRule(showFinding)]
      : [flat(data), packages(data, showFinding), vulnerabilities(showFinding)],
    textOf: ({ id, aliases, title, name, version, where, cwes }) =>
      [
        id,
        ...aliases,
        title,
        nameOf({ name, version }),
        ...where.map(({ text }) => text),
        ...cwes,
      ].join(' '),
  };
}

/** True if all findings are of an audit, which concern files and no packages. */
function isAudit({ findings }: PageData): boolean {
  return findings.length > 0 && findings.every(({ rule }) => rule !== undefined);
}

/** Returns the name and the version of a package. A finding of an audit has the path of its file as its name. */
function nameOf({ name, version }: Pick<PageFinding, 'name' | 'version'>): string {
  return version === '' ? name : `${name}@${version}`;
}

function facetsFor({ sources }: PageData): readonly Facet<PageFinding>[] {
  return [
    {
      id: 'status',
      title: 'Result',
      order: ['fails', 'open', 'suppressed'],
      labels: { fails: 'Must be fixed', open: 'Not blocking', suppressed: 'Suppressed' },
      valuesOf: ({ status }) => [status],
    },
    {
      id: 'severity',
      title: 'Severity',
      order: LEVELS,
      labels: LEVEL_LABELS,
      valuesOf: ({ level }) => [level],
    },
    {
      id: 'change',
      title: 'Compared with the base',
      order: ['new', 'changed', 'unchanged'],
      labels: { new: 'New', changed: 'Changed', unchanged: 'Already there' },
      valuesOf: ({ change }) => listOf(change),
    },
    {
      id: 'fix',
      title: 'Fix',
      order: ['yes', 'no'],
      labels: { yes: 'Fix available', no: 'No fix yet' },
      valuesOf: ({ fixText }) => [fixText === 'no fix yet' ? 'no' : 'yes'],
    },
    {
      id: 'exploited',
      title: 'Exploitation',
      order: ['yes', 'no'],
      labels: { yes: 'Known to be exploited', no: 'Not known' },
      valuesOf: ({ exploitation }) => [exploitation?.listed === undefined ? 'no' : 'yes'],
    },
    {
      id: 'reachable',
      title: 'Reachability',
      order: ['linked', 'symbol-not-linked', 'not-linked', 'unknown'],
      labels: {
        linked: 'Vulnerable function in use',
        'symbol-not-linked': 'Package in use',
        'not-linked': 'Not in the program',
        unknown: 'Unknown',
      },
      valuesOf: ({ reachability }) => [reachability ?? 'unknown'],
    },
    useFacet(({ scope }) => [scope ?? 'unknown']),
    dependencyFacet(({ isDirect }) => isDirect),
    { id: 'ecosystem', title: 'Ecosystem', valuesOf: ({ ecosystem }) => [ecosystem] },
    { id: 'source', title: 'Source', valuesOf: ({ source }) => listOf(sources[source]) },
  ];
}

const FLAT_COLUMNS = [
  { label: 'Severity', sort: 'severity' },
  { label: 'Finding', sort: 'id', width: '32%' },
  { label: 'Package', sort: 'package', width: '22%' },
  { label: 'Fixed in', width: '12%' },
  { label: 'Where', width: '24%' },
];

function flat(data: PageData): Grouping<PageFinding> {
  return {
    id: 'finding',
    label: 'Findings',
    noun: 'finding',
    columns: FLAT_COLUMNS,
    rows: (findings, sort) =>
      sortFindings(findings, sort).map((finding) => ({
        key: finding.key,
        title: finding.id,
        isMuted: finding.status === 'suppressed',
        cells: () => flatCells(finding),
        details: () => findingDetails(finding, data),
      })),
  };
}

function flatCells(finding: PageFinding): readonly (readonly Child[])[] {
  const { title, id, name, version, where } = finding;
  const others = where.length - 1;
  return [
    [severityLabel(finding)],
    [...badges(finding), title === id ? undefined : small(title)],
    [code(nameOf({ name, version })), small(useText(finding))],
    [finding.fixText],
    [
      ...pathParts(where[0]?.text ?? ''),
      others > 0 ? small(`and ${counted(others, 'more location')}`) : undefined,
    ],
  ];
}

/** Returns the name of a file, with its folder below the name. A narrow cell shows the whole name. */
function pathParts(path: string): readonly Child[] {
  const [, folder = '', name = ''] = /^(.*\/)?(.*)$/s.exec(path) ?? [];
  return [code(name), small(folder)];
}

/** Minimum probability of exploitation that a row shows. One in twenty vulnerabilities has a higher probability. */
const NOTABLE_EPSS = 0.1;

function badges({ status, change, exploitation = {}, remark }: PageFinding): readonly Child[] {
  const { listed, epss } = exploitation;
  return [
    listed === undefined ? undefined : el('span', { class: 'badge alarm' }, 'Exploited'),
    epss === undefined || epss < NOTABLE_EPSS ? undefined : badge(`EPSS ${percent(epss)}`),
    change === 'new' ? badge('New') : undefined,
    remark === undefined ? undefined : badge(remark),
    status === 'suppressed' ? badge('Suppressed') : undefined,
  ];
}

function badge(text: string): HTMLElement {
  return el('span', { class: 'badge' }, text);
}

/**
 * Returns the direct dependency that requires the package. Adds `development` if only development needs the package.
 */
function useText({ isDirect, paths: [first = []], scope }: PageFinding): string {
  const by = isDirect === true || first.length < 2 ? '' : `required by ${first[0]}`;
  return [by, scope === 'development' ? scope : ''].filter(Boolean).join(', ');
}

const RULE_COLUMNS = [
  { label: 'Severity', sort: 'severity' },
  { label: 'Finding', sort: 'id', width: '30%' },
  { label: 'What to do', width: '34%' },
  { label: 'Where', width: '26%' },
];

/** The findings of an audit. */
function rules(data: PageData): Grouping<PageFinding> {
  // A mark that each row has says nothing
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

function files(data: PageData, showFinding: ShowFinding): Grouping<PageFinding> {
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

function byRule(showFinding: ShowFinding): Grouping<PageFinding> {
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

const PACKAGE_COLUMNS = [
  { label: 'Worst' },
  { label: 'Package', width: '38%' },
  { label: 'Findings', width: '34%' },
  { label: 'Update to', width: '16%' },
];

function packages(data: PageData, showFinding: ShowFinding): Grouping<PageFinding> {
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

function updateText({ level, update, fixText }: PageFinding): string {
  return level === 'malware' ? fixText : (update ?? fixText);
}

const VULNERABILITY_COLUMNS = [
  { label: 'Severity' },
  { label: 'Vulnerability', width: '44%' },
  { label: 'Packages', width: '44%' },
];

function vulnerabilities(showFinding: ShowFinding): Grouping<PageFinding> {
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

/** Number of packages in a cell. The details list all packages. */
const MAX_PACKAGES = 3;

function packageNames({ findings }: FindingGroup): Child {
  const names = [...new Set(findings.map(nameOf))];
  const left = names.length - MAX_PACKAGES;
  const shown = names
    .slice(0, MAX_PACKAGES)
    .flatMap((name, at) => [at === 0 ? '' : ', ', code(name)]);
  return el('span', {}, ...shown, left > 0 ? ` and ${left} more` : undefined);
}

function rowOf(
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

/** Creates a list of findings. Each finding opens in the flat view. */
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
