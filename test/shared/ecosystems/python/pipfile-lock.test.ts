import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const LOCKFILE = `{
  "default": {
    "a": { "version": "==1.0", "hashes": [] },
    "own": { "path": "." }
  },
  "develop": { "b": { "version": "==2.0" } }
}`;

describe('Pipfile.lock', () => {
  it('has the packages of both sections with their lines', () => {
    expect(inventoryOfFiles({ 'Pipfile.lock': LOCKFILE }).packages).toMatchObject([
      { purl: 'pkg:pypi/a@1.0', scope: 'runtime', locations: [{ line: 3 }] },
      { purl: 'pkg:pypi/b@2.0', scope: 'development', locations: [{ line: 6 }] },
    ]);
  });

  it('is a problem when it is no object, and goes on after a bad name', () => {
    expect(inventoryOfFiles({ 'Pipfile.lock': '[]' }).problems).toMatchObject([
      { code: 'malformed' },
    ]);
    const found = inventoryOfFiles({
      'Pipfile.lock': '{"default":{"":{"version":"==1"},"a":{"version":"==1"}}}',
    });
    expect(namesOf(found)).toEqual(['a@1']);
    expect(found.problems).toMatchObject([{ code: 'malformed', line: 1 }]);
  });
});
