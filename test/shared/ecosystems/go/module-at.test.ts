import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const SUM = 'a.b/c v1.0.0 h1:x=\n';

describe('a go.mod', () => {
  it.each([
    ['is used instead of go.sum if it has a module line', 'module m\ngo 1.21\n', []],
    ['is not used instead of go.sum if it is empty', '', ['a.b/c@v1.0.0']],
    [
      'is not used instead of go.sum if it contains only a comment',
      '// keeps this folder out\n',
      ['a.b/c@v1.0.0'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(namesOf(inventoryOfFiles({ 'go.mod': text, 'go.sum': SUM }))).toEqual(expected);
  });

  it('without a module line does not hide a replaced module in vendor/modules.txt', () => {
    const vendored = '# a.b/c v1.0.0 => ./c\n## explicit\na.b/c\n';
    const names = (text: string) =>
      namesOf(inventoryOfFiles({ 'go.mod': text, 'vendor/modules.txt': vendored }));
    expect(names('')).toEqual(['a.b/c@v1.0.0']);
    expect(names('module m\ngo 1.21\n')).toEqual([]);
  });
});
