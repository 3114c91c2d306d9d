import { describe, expect, it } from '@jest/globals';
import { asCode, folderOf, membersText, namesText } from '../../../shared/fix/draft.ts';
import { aPackage } from '../../support/inventory.ts';

const member = (name: string) => ({
  item: aPackage({ name }),
  to: '2.0.0',
  fixes: [],
  stays: [],
});

describe('the title of a fix', () => {
  it('formats a name as code, even if the name contains backticks', () => {
    expect(asCode('a`b')).toBe("`a'b`");
  });

  it('lists up to three packages, or states how many there are', () => {
    const textOf = (names: readonly string[]) =>
      membersText(names.map(member), ({ item }) => item.name, 'package');
    expect(textOf(['a', 'b', 'c'])).toBe('a, b and c');
    expect(textOf(['a', 'a'])).toBe('a');
    expect(textOf(['a', 'b', 'c', 'd'])).toBe('4 packages');
  });

  it('lists up to three names, and states how many others there are', () => {
    expect(namesText(['a', 'b'])).toBe('`a` and `b`');
    expect(namesText(['a', 'b', 'c'], 2)).toBe('`a`, `b`, `c` and 2 other packages');
  });

  it('contains the folder of a file, or no folder for a file at the root', () => {
    expect(folderOf('a/b/c.json')).toBe('a/b');
    expect(folderOf('c.json')).toBe('');
  });
});
