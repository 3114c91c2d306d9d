import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const PATH = 'app/META-INF/maven/g/a/pom.properties';

it.each([
  [PATH, 'groupId=g\nartifactId=a\nversion=1.0\n', ['pkg:maven/g/a@1.0']],
  [PATH, 'groupId=g\nartifactId=a\nversion=${version}\n', []],
  [PATH, '', []],
  ['app/pom.properties', 'groupId=g\nartifactId=a\nversion=1.0\n', []],
])('the file %s with the content %j identifies the packages %j', (path, content, purls) => {
  const { packages } = inventoryOfFiles({ [path]: content }, 'image');
  expect(packages.map(({ purl }) => purl)).toEqual(purls);
});
