import { describe, expect, it } from '@jest/globals';
import { asCode, folderOf, membersText, namesText } from '../../../shared/fix/draft.ts';
import { aPackage } from '../../support/inventory.ts';

const member = (name: string) => ({
  item: aPackage({ name }),
  to: '2.0.0',
  fixes: [],
  stays: [],
});

describe('the text of a title', () => {
  it('marks a name as code, regardless of its content', () => {
    expect(asCode('a`b')).toBe("`a'b`");
  });

  it('names up to three packages, and counts the other packages', () => {
    const textOf = (names: readonly string[]) =>
      membersText(names.map(member), ({ item }) => item.name, 'package');
    expect(textOf(['a', 'b', 'c'])).toBe('a, b and c');
    expect(textOf(['a', 'a'])).toBe('a');
    expect(textOf(['a', 'b', 'c', 'd'])).toBe('4 packages');
  });

  it('counts the omitted names', () => {
    expect(namesText(['a', 'b'])).toBe('`a` and `b`');
    expect(namesText(['a', 'b', 'c'], 2)).toBe('`a`, `b`, `c` and 2 other packages');
  });

  it('contains the folder of a file', () => {
    expect(folderOf('a/b/c.json')).toBe('a/b');
    expect(folderOf('c.json')).toBe('');
  });
});
