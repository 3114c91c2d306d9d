import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const module = (lines: string) => `module m\ngo 1.21\nrequire a.b/c v1.0.0\n${lines}\n`;

describe('a replace directive', () => {
  it('removes the module from the inventory if the replacement is a folder in the source tree', () => {
    const files = { 'go.mod': module('replace a.b/c => ./c'), 'c/go.mod': 'module x\n' };
    expect(inventoryOfFiles(files)).toMatchObject({ packages: [], problems: [] });
  });

  it.each(['./c', '../c', '/c', 'C:/c', '..', './../../c'])(
    'is reported as a problem if its folder %s is outside the source tree',
    (folder) => {
      const files = { 'x/go.mod': module(`replace a.b/c => ${folder}`), 'y/go.mod': 'module y\n' };
      expect(inventoryOfFiles(files)).toMatchObject({
        packages: [],
        problems: [{ code: 'not-found', path: 'x/go.mod', line: 4 }],
      });
    },
  );

  it('is reported as a problem if it contradicts another replace directive', () => {
    const lines = 'replace a.b/c => d v1.0.0\nreplace a.b/c => e v1.0.0';
    expect(inventoryOfFiles({ 'go.mod': module(lines) }).problems).toMatchObject([
      { code: 'contradiction', path: 'go.mod', line: 5 },
    ]);
  });

  it('is accepted if it occurs twice', () => {
    const line = 'replace a.b/c => d v1.0.0';
    const inventory = inventoryOfFiles({ 'go.mod': module(`${line}\n${line}`) });
    expect(inventory.problems).toEqual([]);
    expect(namesOf(inventory)).toEqual(['d@v1.0.0']);
  });
});
