import type { Facet } from '../filter-items.ts';
import { dependentsOf, pathTo } from '../package-graph.ts';
import type { PageData, PageFinding, PagePackage } from '../page-data.ts';
import { compareNatural } from '../sort-findings.ts';
import { dependencyFacet, useFacet } from './common-facets.ts';
import { copyButton } from './copy.ts';
import { button, type Child, code, counted, div, el, grouped } from './elements.ts';
import { factList } from './fact-list.ts';
import { pathNodes } from './finding-details.ts';
import type { ListConfig } from './list-view.ts';
import { findingList } from './package-groupings.ts';
import { severityCounts } from './severity-label.ts';

/** A package with its findings and its index in the page data. */
interface Entry {
  readonly at: number;
  readonly about: PagePackage;
  readonly findings: readonly PageFinding[];
}

interface Opening {
  finding(key: string): void;
  package(at: number): void;
}

/** Text for packages whose license the SBOM does not specify. */
export const NO_LICENSE = 'Not stated';

const COLUMNS = [
  { label: 'Type', sort: 'type' },
  { label: 'Package', sort: 'name', width: '36%' },
  { label: 'License', sort: 'license', width: '20%' },
  { label: 'Use', width: '14%' },
  { label: 'Findings', sort: 'findings', width: '24%' },
];

/** Returns the configuration of the list of packages in the SBOM. */
export function packagesTab(data: PageData, open: Opening): ListConfig<Entry> {
  const { omittedPackages: omitted } = data;
  const byPurl = Map.groupBy(data.findings, ({ purl }) => purl);
  const dependents = dependentsOf(data.packages);
  const items = data.packages.map((about, at) => ({
    at,
    about,
    findings: byPurl.get(about.purl) ?? [],
  }));
  return {
    id: 'packages',
    placeholder: 'Search packages',
    items,
    facets: facetsFor(data),
    note: omitted > 0 ? `, and ${grouped(omitted)} more only in the SBOM` : '',
    sorts: SORTS,
    textOf: ({ about: { name, version, purl, license, where } }) =>
      [`${name}@${version}`, purl, license, ...where].join(' '),
    groupings: [
      {
        id: 'package',
        label: 'Packages',
        noun: 'package',
        columns: COLUMNS,
        rows: (entries, sort) =>
          sorted(entries, sort).map((entry) => ({
            key: String(entry.at),
            title: `${entry.about.name}@${entry.about.version}`,
            cells: () => cellsOf(entry),
            details: () => details(entry, { data, dependents, open }),
          })),
      },
    ],
  };
}

const SORTS: readonly {
  readonly id: string;
  readonly label: string;
  compare(a: Entry, b: Entry): number;
}[] = [
  { id: 'name', label: 'Name', compare: compareNames },
  { id: 'type', label: 'Type', compare: (a, b) => compareNatural(a.about.type, b.about.type) },
  {
    id: 'license',
    label: 'License',
    compare: (a, b) => compareNatural(a.about.license ?? '', b.about.license ?? ''),
  },
  { id: 'findings', label: 'Findings', compare: (a, b) => b.findings.length - a.findings.length },
];

function compareNames(a: Entry, b: Entry): number {
  return (
    compareNatural(a.about.name, b.about.name) || compareNatural(a.about.version, b.about.version)
  );
}

function sorted(entries: readonly Entry[], id: string): readonly Entry[] {
  const order = SORTS.find((each) => each.id === id) ?? SORTS[0];
  return order === undefined ? entries : entries.toSorted(order.compare);
}

function facetsFor({ sources }: PageData): readonly Facet<Entry>[] {
  return [
    {
      id: 'vulnerable',
      title: 'Findings',
      order: ['yes', 'no'],
      labels: { yes: 'With findings', no: 'Without findings' },
      valuesOf: ({ findings }) => [findings.length > 0 ? 'yes' : 'no'],
    },
    { id: 'type', title: 'Type', valuesOf: ({ about }) => [about.type] },
    useFacet(({ about }) => [about.scope]),
    dependencyFacet(({ about }) => about.isDirect),
    { id: 'license', title: 'License', valuesOf: ({ about }) => [about.license ?? NO_LICENSE] },
    { id: 'source', title: 'Source', valuesOf: ({ about }) => [sources[about.source] ?? ''] },
  ];
}

function cellsOf({ about, findings }: Entry): readonly (readonly Child[])[] {
  const { type, license, scope, isDirect, where } = about;
  const use = [scope === 'unknown' ? '' : scope, isDirect === true ? 'direct' : ''].filter(Boolean);
  return [
    [type],
    [el('small', { class: 'path' }, where[0] ?? '')],
    [license ?? el('span', { class: 'soft' }, NO_LICENSE)],
    [use.join(', ')],
    [severityCounts(findings)],
  ];
}

interface Graph {
  readonly data: PageData;
  readonly dependents: readonly (readonly number[])[];
  readonly open: Opening;
}

function details({ at, about, findings }: Entry, { data, dependents, open }: Graph): HTMLElement {
  const nameAt = (index: number) => {
    const { name = '', version = '' } = data.packages[index] ?? {};
    return `${name}@${version}`;
  };
  const path = pathTo(at, data.packages, dependents);
  const buttons = (list: readonly number[]) => packageButtons(list, nameAt, open);
  return factList([
    ['Package URL', code(about.purl), ' ', copyButton('Copy', () => about.purl)],
    ['Supplier', about.supplier],
    ['Location', ...about.where.map((each) => div(code(each)))],
    ['Path', ...(path === undefined || path.length < 2 ? [] : pathNodes(path.map(nameAt)))],
    [`Required by ${(dependents[at] ?? []).length}`, buttons(dependents[at] ?? [])],
    [`Requires ${about.dependsOn.length}`, buttons(about.dependsOn)],
    ['Findings', findings.length === 0 ? undefined : findingList(findings, open.finding)],
  ]);
}

/** Maximum number of dependencies or dependents that are listed. A popular package has thousands of dependents. */
const MAX_RELATED = 40;

function packageButtons(
  list: readonly number[],
  nameAt: (index: number) => string,
  open: Opening,
): Child {
  if (list.length === 0) return undefined;
  const left = list.length - MAX_RELATED;
  return el(
    'div',
    { class: 'related' },
    ...list
      .slice(0, MAX_RELATED)
      .map((each) => button({ class: 'plain' }, () => open.package(each), nameAt(each))),
    left > 0 ? `and ${counted(left, 'more package')}` : undefined,
  );
}
