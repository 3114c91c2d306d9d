import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const SUM = 'a.b/c v1.0.0 h1:x=\n';
const VENDORED = '# a.b/c v1.0.0\n## explicit\na.b/c\n';

describe('a go.mod', () => {
  it.each([
    ['of a module', 'module m\ngo 1.21\n', []],
    ['that is empty', '', ['a.b/c@v1.0.0']],
    ['that only says why it is there', '// keeps this folder out\n', ['a.b/c@v1.0.0']],
  ])(
    '%s is used instead of go.sum and vendor/modules.txt if it has a module line',
    (_what, text, expected) => {
      expect(namesOf(inventoryOfFiles({ 'go.mod': text, 'go.sum': SUM }))).toEqual(expected);
      const vendored = { 'go.mod': text, 'vendor/modules.txt': VENDORED };
      expect(namesOf(inventoryOfFiles(vendored))).toEqual(expected);
    },
  );
});
