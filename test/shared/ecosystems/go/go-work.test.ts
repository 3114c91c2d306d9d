import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const FILES = {
  'go.work':
    'go 1.24.4\n\nuse (\n\t./app\n\t./lib\n)\n\nreplace x.example/old => x.example/new v2.0.0\n',
  'app/go.mod':
    'module a.example/app\n\ngo 1.23.0\n\nrequire (\n\ta.example/lib v0.0.0\n\tx.example/old v1.0.0\n)\n',
  'lib/go.mod': 'module a.example/lib\n',
};

describe('go.work', () => {
  const inventory = inventoryOfFiles(FILES);

  it('makes the modules it uses code of the source tree', () => {
    expect(inventory.packages.map(({ purl }) => purl)).toEqual([
      'pkg:golang/stdlib@1.24.4',
      'pkg:golang/x.example/new@v2.0.0',
    ]);
  });

  it('says where it replaces one, and with which release all is built', () => {
    expect(packageNamed(inventory, 'x.example/new').locations).toMatchObject([
      { path: 'go.work', line: 8 },
    ]);
    expect(packageNamed(inventory, 'stdlib').locations).toMatchObject([
      { path: 'go.work', line: 1 },
    ]);
  });

  it('says nothing of a module that it does not use', () => {
    const others = inventoryOfFiles({ ...FILES, 'go.work': 'use ./lib\n' });
    expect(others.packages.map(({ purl }) => purl)).toContain('pkg:golang/a.example/lib@v0.0.0');
  });
});
