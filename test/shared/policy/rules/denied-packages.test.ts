import { expect, it } from '@jest/globals';
import type { Package } from '../../../../shared/model/package.ts';
import { deniedPackages } from '../../../../shared/policy/rules/denied-packages.ts';
import { aPackage } from '../builders.ts';

const messages = (item: Package, ...deny: string[]) =>
  deniedPackages([item], { deny }).map(({ message }) => message);

const lodash = aPackage({ purl: 'pkg:npm/lodash@4.17.20', name: 'lodash', version: '4.17.20' });
const evil = aPackage({ purl: 'pkg:npm/%40evil/a@1.0.0', name: '@evil/a' });
const python = aPackage({ purl: 'pkg:pypi/foo-bar@1', type: 'pypi', name: 'Foo_Bar' });
const go = aPackage({
  purl: 'pkg:golang/github.com/evil/mod/v2@v2.0.0',
  type: 'golang',
  name: 'github.com/evil/mod/v2',
});

it.each([
  ['pkg:npm/lodash', lodash],
  ['pkg:npm/Lodash', lodash],
  ['pkg:npm/*', lodash],
  ['pkg:npm/lodash@4.17.20', lodash],
  ['pkg:npm/lodash@<4.17.21', lodash],
  ['pkg:npm/lodash@>=4, <5', lodash],
  ['pkg:npm/lodash@<4', { ...lodash, version: 'latest' }],
  ['pkg:npm/lodash@<4', { ...lodash, ecosystem: undefined }],
  ['pkg:npm/lodash', { ...lodash, purl: 'pkg:generic/x@1' }],
  ['pkg:npm/@evil/*', evil],
  ['pkg:npm/%40evil/a', evil],
  ['pkg:pypi/foo.bar', python],
  ['pkg:golang/github.com/evil/*', go],
])('the entry %s denies a package that it names', (entry, item) => {
  expect(messages(item, 'pkg:npm/other', entry)).toEqual([
    `${item.name} ${item.version} is denied by \`${entry}\` in \`deny\``,
  ]);
});

it.each([
  ['pkg:npm/lodash-es', lodash],
  ['pkg:npm/lod', lodash],
  ['pkg:pypi/lodash', lodash],
  ['pkg:npm/lodash@4.17.2', lodash],
  ['pkg:npm/lodash@<4', lodash],
  ['pkg:npm/lodash@>=4, <4.17.20', lodash],
  ['pkg:npm/@evil/*', { ...evil, purl: 'pkg:npm/%40evil2/a@1.0.0', name: '@evil2/a' }],
])('the entry %s does not deny a different package', (entry, item) => {
  expect(messages(item, entry)).toEqual([]);
});

it('deniedPackages accepts every package if the policy does not have a deny list', () => {
  expect(deniedPackages([lodash], {})).toEqual([]);
});
