import { expect, it } from '@jest/globals';
import { seedFiles } from '../../../fuzz/seeds.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const PATH = 'srv/app/vendor/composer/installed.php';
const [seed] = seedFiles('image/composer-php');
const TEXT = seed?.bytes.toString('utf8') ?? '';

it('the inventory lists the packages in installed.php, without the project and packages that other packages provide', () => {
  const inventory = inventoryOfFiles({ [PATH]: TEXT }, 'image');
  expect(inventory.packages).toMatchObject([
    { purl: 'pkg:composer/guzzlehttp/psr7@1.4.0', locations: [{ path: PATH, line: 22 }] },
  ]);
  expect(inventory.problems).toEqual([]);
});

it('the inventory marks packages in installed.php for development', () => {
  const text = TEXT.replaceAll("'dev_requirement' => false", "'dev_requirement' => true");
  expect(inventoryOfFiles({ [PATH]: text }, 'image').packages).toMatchObject([
    { scope: 'development' },
  ]);
});

it('the inventory does not read installed.php beside installed.json', () => {
  const files = { [PATH]: TEXT, [PATH.replace('.php', '.json')]: '{"packages":[]}' };
  expect(namesOf(inventoryOfFiles(files, 'image'))).toEqual([]);
});

it.each([
  ['<?php return array(\n);', 'not-a-lockfile'],
  ['<?php return 1;', 'unread-line'],
  ["<?php return ['versions' => ['a/b' => ['pretty_version' => '1']]];", 'unread-line'],
  ["<?php return array(\n'versions' => array('a/b' => array()),\n);", 'unread-line'],
  ["<?php return array(\n'versions' => array(\n...$others,\n),\n);", 'unread-line'],
])('the inventory reports an installed.php in another form: %s', (text, code) => {
  expect(inventoryOfFiles({ [PATH]: text }, 'image').problems).toMatchObject([
    { code, path: PATH },
  ]);
});
