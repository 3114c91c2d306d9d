import { describe, expect, it } from '@jest/globals';
import { linesOfItems, linesOfKey } from '../../../shared/ecosystems/yaml-items.ts';

describe('linesOfItems', () => {
  it('returns the line of each list item, even if the item is quoted or has a comment', () => {
    const lineOf = linesOfItems('x:\n  - a=1 # why\n  - "b c"\n  - \'d\'\n');
    expect(['a=1', 'b c', 'd', 'e'].map(lineOf)).toEqual([2, 3, 4, undefined]);
  });

  it('returns the line of the next occurrence for each call with the same value', () => {
    const lineOf = linesOfItems('- a\n- b\n- a\n');
    expect([lineOf('a'), lineOf('a'), lineOf('a')]).toEqual([1, 3, undefined]);
  });
});

describe('linesOfKey', () => {
  it('returns the line of a value of the key at any depth', () => {
    const lineOf = linesOfKey('a:\n  image: x:1\nb:\n  - image: "y"\n    images: z\n', 'image');
    expect(['x:1', 'y', 'z'].map(lineOf)).toEqual([2, 4, undefined]);
  });
});
