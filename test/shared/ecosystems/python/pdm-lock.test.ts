import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `[[package]]
name = "a"
version = "1"
groups = ["default", "dev"]
dependencies = ["B.c>=1; python_version < '3.12'"]

[[package]]
name = "b-c"
version = "2"
groups = ["dev"]

[[package]]
name = "x"
version = "3"
groups = ["extra"]
git = "https://example.com/x.git"
`;

describe('pdm.lock', () => {
  const inventory = inventoryOfFiles({ 'pdm.lock': LOCKFILE });

  it.each([
    ['a', { scope: 'runtime', dependsOn: ['pkg:pypi/b-c@2'] }],
    ['b-c', { scope: 'development', locations: [{ path: 'pdm.lock', line: 7 }] }],
    ['x', { scope: 'unknown', downloadUrl: 'https://example.com/x.git' }],
  ])('reads %s', (name, facts) => {
    expect(packageNamed(inventory, name)).toMatchObject(facts);
  });
});
