import type { PageData, PagePackage } from '../page-data.ts';
import { compareNatural } from '../sort-findings.ts';
import { useFacet } from './common-facets.ts';
import { button, el, grouped } from './elements.ts';
import type { ListConfig } from './list-view.ts';
import { NO_LICENSE } from './packages-tab.ts';

interface LicenseEntry {
  readonly license: string;
  readonly packages: readonly PagePackage[];
}

const COLUMNS = [
  { label: 'Packages' },
  { label: 'License', sort: 'license', width: '50%' },
  { label: 'Share', width: '40%' },
];

/** Returns the configuration of the license list. */
export function licensesTab(
  data: PageData,
  showLicense: (license: string) => void,
): ListConfig<LicenseEntry> {
  const groups = Map.groupBy(data.packages, ({ license }) => license ?? NO_LICENSE);
  const items = [...groups].map(([license, packages]) => ({ license, packages }));
  items.sort(
    (a, b) => b.packages.length - a.packages.length || compareNatural(a.license, b.license),
  );
  return {
    id: 'licenses',
    placeholder: 'Search licenses',
    items,
    facets: [useFacet(({ packages }) => [...new Set(packages.map(({ scope }) => scope))])],
    textOf: ({ license, packages }) => [license, ...packages.map(({ name }) => name)].join(' '),
    sorts: [
      { id: 'packages', label: 'Packages' },
      { id: 'license', label: 'License' },
    ],
    groupings: [
      {
        id: 'license',
        label: 'Licenses',
        noun: 'license',
        columns: COLUMNS,
        rows: (entries, sort) =>
          (sort === 'license'
            ? entries.toSorted((a, b) => compareNatural(a.license, b.license))
            : entries
          ).map(({ license, packages }) => ({
            key: encodeURIComponent(license),
            title: license,
            cells: () => [
              [grouped(packages.length)],
              [],
              [
                el('meter', {
                  min: '0',
                  max: String(data.packages.length),
                  value: String(packages.length),
                  'aria-label': 'Share of all packages',
                }),
              ],
            ],
            details: () =>
              button({ class: 'plain' }, () => showLicense(license), 'Show these packages'),
          })),
      },
    ],
  };
}
