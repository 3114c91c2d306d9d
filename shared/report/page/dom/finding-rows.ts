import type { PageData, PageFinding } from '../page-data.ts';
import { sortFindings } from '../sort-findings.ts';
import { type Child, code, counted, el, small } from './elements.ts';
import { findingDetails, percent } from './finding-details.ts';
import type { Grouping } from './list-view.ts';
import { severityLabel } from './severity-label.ts';

const FLAT_COLUMNS = [
  { label: 'Severity', sort: 'severity' },
  { label: 'Finding', sort: 'id', width: '32%' },
  { label: 'Package', sort: 'package', width: '22%' },
  { label: 'Fixed in', width: '12%' },
  { label: 'Where', width: '24%' },
];

/** Returns the grouping that shows each finding in its own row. */
export function flat(data: PageData): Grouping<PageFinding> {
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

/** Returns the name of a file, with its folder on a separate line, so that both fit into a narrow cell. */
export function pathParts(path: string): readonly Child[] {
  const [, folder = '', name = ''] = /^(.*\/)?(.*)$/s.exec(path) ?? [];
  return [code(name), small(folder)];
}

/**
 * Minimum probability of exploitation (EPSS) that is shown in a row. About one in twenty vulnerabilities reaches it.
 */
const NOTABLE_EPSS = 0.1;

/** Creates labels for the properties that make a finding more or less urgent. */
export function badges({
  status,
  change,
  exploitation = {},
  remark,
}: PageFinding): readonly Child[] {
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
 * Returns a text about the use of a package, such as `required by express`, `development`, or both. Returns an empty
 * string for a direct dependency that is not only for development.
 */
export function useText({ isDirect, paths: [first = []], scope }: PageFinding): string {
  const by = isDirect === true || first.length < 2 ? '' : `required by ${first[0]}`;
  return [by, scope === 'development' ? scope : ''].filter(Boolean).join(', ');
}

/** Returns a package's name and version, or the path to the file for an audit finding. */
export function nameOf({ name, version }: Pick<PageFinding, 'name' | 'version'>): string {
  return version === '' ? name : `${name}@${version}`;
}
