import { expect, it } from '@jest/globals';
import { showElements } from '../../../actions/sbom/show-elements.ts';
import { minimumElements } from '../../../shared/sbom/minimum-elements.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const OPTIONS = { toolVersion: '1', timestamp: '2026-01-02T03:04:05Z', author: 'Example' };
const complete = aPackage({
  supplier: 'Example',
  isDirect: true,
  license: 'MIT',
  hashes: [{ algorithm: 'md5', value: 'ab'.repeat(16) }],
});

function shown(
  packages: readonly (typeof complete)[],
  options: typeof OPTIONS | { toolVersion: string },
  supplier?: string,
) {
  const host = fakeHost();
  const inventory = anInventory({ packages });
  const source = { ...inventory.source, supplier };
  showElements([minimumElements({ ...inventory, source }, options)], host);
  return host.heard.infos;
}

it('showElements reports how many packages meet each standard, and which elements are missing from packages', () => {
  const without = { ...complete, purl: 'pkg:npm/b@1', license: undefined, hashes: undefined };
  const lacking = { ...without, purl: 'pkg:npm/c@1', supplier: undefined, license: 'MIT' };
  expect(shown([complete, without, lacking], { toolVersion: '1' })).toEqual([
    'NTIA 2021: 2 of 3 packages with all minimum elements. Missing: producer (1 package)',
    'CISA 2025: 1 of 3 packages with all minimum elements. Missing: hash (2 packages), producer (1 package), license (1 package)',
    'Missing from the documents: author (set the `author` input), supplier (set the `supplier` input), timestamp (set SOURCE_DATE_EPOCH)',
  ]);
});

it('showElements reports only the number of packages if no element is missing', () => {
  expect(shown([complete], OPTIONS, 'Octo')).toEqual([
    'NTIA 2021: 1 of 1 package with all minimum elements',
    'CISA 2025: 1 of 1 package with all minimum elements',
  ]);
});
