import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `[[package]]
name = "Requests"
version = "2.31.0"
groups = ["main"]

[package.dependencies]
idna = ">=2.5"

[[package]]
name = "idna"
version = "3.7"
category = "main"

[[package]]
name = "pytest"
version = "8.0"
groups = ["dev"]

[[package]]
name = "new"
version = "1"
`;

describe('poetry.lock', () => {
  it.each([
    ['Requests', 'runtime'],
    ['idna', 'runtime'],
    ['pytest', 'development'],
    ['new', 'unknown'],
  ])('says that %s is for %s', (name, scope) => {
    const inventory = inventoryOfFiles({ 'poetry.lock': LOCKFILE });
    expect(packageNamed(inventory, name)).toMatchObject({ scope, isDirect: undefined });
  });

  it('takes directness from the pyproject.toml beside it, edges and line from itself', () => {
    const pyproject = '[tool.poetry.dependencies]\nrequests = "*"\n';
    const inventory = inventoryOfFiles({ 'poetry.lock': LOCKFILE, 'pyproject.toml': pyproject });
    expect(packageNamed(inventory, 'Requests')).toMatchObject({
      isDirect: true,
      dependsOn: ['pkg:pypi/idna@3.7'],
    });
    expect(packageNamed(inventory, 'idna')).toMatchObject({
      isDirect: false,
      locations: [{ path: 'poetry.lock', line: 9 }],
    });
  });
});
