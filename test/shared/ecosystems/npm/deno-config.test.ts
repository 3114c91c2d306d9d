import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, otherProblems } from '../../../support/inventory.ts';

function lockOf(version: string) {
  return JSON.stringify({
    version: '5',
    npm: { [`minimist@${version}`]: { integrity: 'sha512-x' } },
  });
}

describe('a deno.json', () => {
  it.each([
    ['by path', '{"lock": "./my.lock"} // what runs'],
    ['with options', '{"lock": {"path": "my.lock", "frozen": true}}'],
  ])('adds the packages in the lockfile that it specifies %s', (_, config) => {
    const inventory = inventoryOfFiles({
      'deno.jsonc': config,
      'my.lock': lockOf('1.2.5'),
      'deno.lock': lockOf('1.2.8'),
    });
    expect(namesOf(inventory)).toEqual(['minimist@1.2.5', 'minimist@1.2.8']);
    expect(inventory.problems).toEqual([]);
  });

  it.each([
    ['names a missing lockfile', '{"lock": "gone.lock"}'],
    ['names a lockfile outside the tree', '{"lock": "/etc/my.lock"}'],
    ['names a lockfile with an unknown name', '{"lock": "lock.json"}'],
    ['turns the lockfile off', '{"lock": false, "imports": {"m": "npm:minimist@^1"}}'],
  ])('that %s is reported as a problem', (_, config) => {
    const found = inventoryOfFiles({ 'deno.json': config, 'lock.json': lockOf('1.2.5') });
    expect(otherProblems(found)).toMatchObject([{ code: 'not-found', path: 'deno.json' }]);
  });

  it.each(['{}', '{"lock": true}', '{"lock": "./deno.lock"}', '{"lock": false}'])(
    'with the content %s is accepted even if there is no lockfile',
    (config) => {
      expect(inventoryOfFiles({ 'deno.json': config }).problems).toEqual([]);
    },
  );
});
