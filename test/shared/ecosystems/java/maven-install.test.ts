import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

it.each([
  [
    {
      version: '2',
      artifacts: { 'org.a:b': { version: '1.0' }, 'org.a:c:jar:sources': { version: '2' } },
    },
    ['org.a:b@1.0', 'org.a:c@2'],
  ],
  [
    { dependency_tree: { dependencies: [{ coord: 'org.a:b:1.0' }, { coord: 'org.a:c:aar:2' }] } },
    ['org.a:b@1.0', 'org.a:c@2'],
  ],
])('maven_install.json lists the artifacts in %j', (lockfile, names) => {
  const inventory = inventoryOfFiles({ 'maven_install.json': JSON.stringify(lockfile) });
  expect(namesOf(inventory)).toEqual(names);
  expect(inventory.problems).toEqual([]);
});

it.each([
  ['{}', 'not-a-lockfile'],
  ['{"artifacts":{"org.a:b":{}}}', 'unread-line'],
  ['{"artifacts":{"org.a":{"version":"1"}}}', 'unread-line'],
  ['{"dependency_tree":{"dependencies":["x"]}}', 'unread-line'],
])('maven_install.json with the content %s is reported as a problem', (text, code) => {
  expect(inventoryOfFiles({ 'maven_install.json': text }).problems).toMatchObject([{ code }]);
});
