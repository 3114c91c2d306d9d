import { decode } from '../../shared/json/decode.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { inventorySchema } from '../../shared/model/inventory.ts';
import { pageData } from '../../shared/report/html/page-data.ts';
import { filterItems, indexItems } from '../../shared/report/page/filter-items.ts';
import { byPackage, byVulnerability } from '../../shared/report/page/group-findings.ts';
import { dependentsOf, pathTo } from '../../shared/report/page/package-graph.ts';
import { formatAddress, parseAddress } from '../../shared/report/page/page-address.ts';
import type { PageFinding } from '../../shared/report/page/page-data.ts';
import { sortFindings } from '../../shared/report/page/sort-findings.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { aFailingReport, aFinding, aPackage } from '../shared/report/a-report.ts';
import { aPageFinding } from '../shared/report/page/a-page-finding.ts';
import type { Seed } from './seeds.ts';
import { type Target, textSeed } from './target.ts';

/** Targets for the data of the HTML report that other jobs or readers can write. */
export function pageTargets(): readonly Target[] {
  return [
    { name: 'inventory of a step', seeds: [textSeed(JSON.stringify(INVENTORY))], run: renderPage },
    { name: 'link into the page', seeds: [textSeed(LINK)], run: followLink },
  ];
}

const INVENTORY = {
  kind: 'assay/inventory/v1',
  source: { kind: 'directory', name: '.' },
  layers: [],
  packages: [
    {
      purl: 'pkg:npm/a@1.0.0',
      type: 'npm',
      name: 'a',
      version: '1.0.0',
      locations: [{ path: 'package-lock.json', line: 3 }],
      scope: 'runtime',
      isDirect: true,
      dependsOn: ['pkg:npm/a@1.0.0'],
      license: 'MIT',
    },
  ],
  problems: [],
  files: ['package-lock.json'],
};

const LINK = '#findings?q=a+b&by=package&sort=id&open=12ab&severity=high';

/** Renders the page for an inventory that another job could have changed, and walks its graph. */
function renderPage(bytes: Buffer, { path }: Seed): void {
  const inventories = [decode(inventorySchema, parseJson(bytes, path))];
  const { purl } = inventories[0]?.packages[0] ?? { purl: '' };
  const report = aFailingReport([aFinding({ package: { ...aPackage('a'), paths: [[purl]] } })]);
  renderHtml(report, { inventories });
  const { packages } = pageData(report, inventories);
  const dependents = dependentsOf(packages);
  for (const at of packages.keys()) pathTo(at, packages, dependents);
}

/** Follows a link that anyone could have written. */
function followLink(bytes: Buffer): void {
  const address = parseAddress(bytes.toString());
  const facet = { id: 'severity', title: '', valuesOf: ({ level }: PageFinding) => [level] };
  const index = indexItems([aPageFinding(), aPageFinding({ key: 'b' })], [facet], ({ id }) => id);
  const { items } = filterItems(index, address);
  byPackage(sortFindings(items, address.sort));
  byVulnerability(items);
  formatAddress(address);
}
