import { describe, expect, it } from '@jest/globals';
import { readGoSum } from '../../../../shared/ecosystems/go/go-sum.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

describe('readGoSum', () => {
  it('lists the modules whose code was downloaded, with their lines', () => {
    const text = 'a.b/c v1.0.0/go.mod h1:x=\na.b/c v1.0.0 h1:x=\n\nd v1.0.0 h2:x=\n';
    expect(readGoSum({ path: 'go.sum', bytes: Buffer.from(text) })).toMatchObject({
      packages: [
        { name: 'a.b/c', version: 'v1.0.0', locations: [{ line: 2 }] },
        { name: 'd', version: 'v1.0.0', locations: [{ line: 4 }] },
      ],
      problems: [],
    });
  });

  it.each(['nonsense', 'a v1.0.0', 'a v1.0.0 x', 'a v1.0.0 h1:x= y', 'a v1.0.0 h1:'])(
    'reports the invalid line %j',
    (row) => {
      expect(readGoSum({ path: 'go.sum', bytes: Buffer.from(`\n${row}\n`) })).toMatchObject({
        packages: [],
        problems: [{ code: 'unread-line', path: 'go.sum', line: 2 }],
      });
    },
  );
});

describe('go.sum', () => {
  it('is used if its folder has no go.mod', () => {
    const sum = { 'a/go.sum': 'a.b/c v1.0.0 h1:x=\n' };
    expect(namesOf(inventoryOfFiles(sum))).toEqual(['a.b/c@v1.0.0']);
    expect(namesOf(inventoryOfFiles({ ...sum, 'a/go.mod': 'module m\ngo 1.21\n' }))).toEqual([]);
  });

  it('is checked for invalid lines even if its folder has a go.mod', () => {
    const files = { 'go.mod': 'module m\ngo 1.21\n', 'go.sum': 'nonsense\n' };
    expect(inventoryOfFiles(files).problems).toMatchObject([{ path: 'go.sum', line: 1 }]);
  });
});
