import { describe, expect, it } from '@jest/globals';
import { readGoSum } from '../../../../shared/ecosystems/go/go-sum.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

describe('readGoSum', () => {
  it('has the modules whose code was downloaded, with their lines', () => {
    const text = 'a.b/c v1.0.0/go.mod h1:x=\na.b/c v1.0.0 h1:x=\nnonsense\nd v1 h2:x=\n';
    const packages = readGoSum({ path: 'go.sum', bytes: Buffer.from(text) });
    expect(packages).toMatchObject([
      { name: 'a.b/c', version: 'v1.0.0', locations: [{ line: 2 }] },
    ]);
  });
});

describe('go.sum', () => {
  it('counts where there is no go.mod beside it', () => {
    const sum = { 'a/go.sum': 'a.b/c v1.0.0 h1:x=\n' };
    expect(namesOf(inventoryOfFiles(sum))).toEqual(['a.b/c@v1.0.0']);
    expect(namesOf(inventoryOfFiles({ ...sum, 'a/go.mod': 'go 1.20\n' }))).toEqual([]);
  });
});
