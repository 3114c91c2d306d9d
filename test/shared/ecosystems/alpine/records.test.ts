import { describe, expect, it } from '@jest/globals';
import { readRecords, relationName, words } from '../../../../shared/ecosystems/alpine/records.ts';

describe('an apk database', () => {
  const text = '\nP:a\nV:1-r0\nF:etc\nR:a.conf\nD:musl>=1.2  so:libz.so.1\n\n\nP:b\nV:2-r1';

  it('is split into records, with the fields of each record and the line of its first field', () => {
    expect([...readRecords(text)].map(({ line, fields }) => [line, ...fields.keys()])).toEqual([
      [2, 'P', 'V', 'D'],
      [9, 'P', 'V'],
    ]);
  });

  it('yields a list of relations for each relation field, and an empty list for a missing field', () => {
    const [first] = readRecords(text);
    expect(first && words(first, 'D')).toEqual(['musl>=1.2', 'so:libz.so.1']);
    expect(first && words(first, 'p')).toEqual([]);
  });

  it.each([
    ['musl>=1.2', 'musl'],
    ['musl~1.2', 'musl'],
    ['so:libz.so.1=1.3.1', 'so:libz.so.1'],
    ['curl@edge', 'curl'],
    ['!other', '!other'],
  ])('for the relation %s yields the package name %s', (word, name) => {
    expect(relationName(word)).toBe(name);
  });
});
