import { expect, it } from '@jest/globals';
import { seedFiles } from '../../../fuzz/seeds.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const PATH = 'srv/app/vendor/composer/installed.php';
const [seed] = seedFiles('image/composer-php');
const TEXT = seed?.bytes.toString('utf8') ?? '';

it('the inventory lists the packages in installed.php, but not the project or packages that other packages provide', () => {
  const inventory = inventoryOfFiles({ [PATH]: TEXT }, 'image');
  expect(inventory.packages).toMatchObject([
    { purl: 'pkg:composer/guzzlehttp/psr7@1.4.0', locations: [{ path: PATH, line: 22 }] },
  ]);
  expect(inventory.problems).toEqual([]);
});

it('the inventory lists development requirements in installed.php with the scope development', () => {
  const text = TEXT.replaceAll("'dev_requirement' => false", "'dev_requirement' => true");
  expect(inventoryOfFiles({ [PATH]: text }, 'image').packages).toMatchObject([
    { scope: 'development' },
  ]);
});

it.each([
  ['no package', [], ['guzzlehttp/psr7@1.4.0']],
  [
    'another version',
    [{ name: 'guzzlehttp/psr7', version: '2.0.0' }],
    ['guzzlehttp/psr7@1.4.0', 'guzzlehttp/psr7@2.0.0'],
  ],
  ['the same version', [{ name: 'Guzzlehttp/psr7', version: '1.4.0' }], ['Guzzlehttp/psr7@1.4.0']],
])(
  'the inventory adds the missing packages from installed.php if installed.json lists %s',
  (_, packages, names) => {
    const list = PATH.replace('.php', '.json');
    const files = { [PATH]: TEXT, [list]: JSON.stringify({ packages }) };
    expect(namesOf(inventoryOfFiles(files, 'image'))).toEqual(names);
  },
);

it('the inventory ignores an installed.php in an unknown form if there is also an installed.json', () => {
  const files = { [PATH]: '<?php return 1;', [PATH.replace('.php', '.json')]: '{"packages":[]}' };
  expect(inventoryOfFiles(files, 'image').problems).toEqual([]);
});

it.each([
  ['<?php return array(\n);', 'not-a-lockfile'],
  ['<?php return 1;', 'unread-line'],
  ["<?php return ['versions' => ['a/b' => ['pretty_version' => '1']]];", 'unread-line'],
  ["<?php return array(\n'versions' => array('a/b' => array()),\n);", 'unread-line'],
  ["<?php return array(\n'versions' => array(\n...$others,\n),\n);", 'unread-line'],
])('the inventory reports an installed.php in an unknown form as a problem: %s', (text, code) => {
  expect(inventoryOfFiles({ [PATH]: text }, 'image').problems).toMatchObject([
    { code, path: PATH },
  ]);
});
