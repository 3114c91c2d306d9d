import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const module = (lines: string) => `module m\ngo 1.21\nrequire a.b/c v1.0.0\n${lines}\n`;

describe('a replace directive', () => {
  it('marks a module as code in the source tree if the tree contains the folder', () => {
    const files = { 'go.mod': module('replace a.b/c => ./c'), 'c/go.mod': 'module x\n' };
    expect(inventoryOfFiles(files)).toMatchObject({ packages: [], problems: [] });
  });

  it.each(['./c', '../c', '/c', 'C:/c', '..', './../../c'])(
    'is reported if its folder %s is outside the tree',
    (folder) => {
      const files = { 'x/go.mod': module(`replace a.b/c => ${folder}`), 'y/go.mod': 'module y\n' };
      expect(inventoryOfFiles(files)).toMatchObject({
        packages: [],
        problems: [{ code: 'not-found', path: 'x/go.mod', line: 4 }],
      });
    },
  );

  it('is reported if it contradicts a different replace directive', () => {
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
