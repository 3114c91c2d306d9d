import { describe, expect, it } from '@jest/globals';
import { readRecords, relationName, words } from '../../../../shared/ecosystems/alpine/records.ts';

describe('an apk database', () => {
  const text = '\nP:a\nV:1-r0\nF:etc\nR:a.conf\nD:musl>=1.2  so:libz.so.1\n\n\nP:b\nV:2-r1';

  it('is split into records, each with its fields and the line of its first field', () => {
    expect([...readRecords(text)].map(({ line, fields }) => [line, ...fields.keys()])).toEqual([
      [2, 'P', 'V', 'D'],
      [9, 'P', 'V'],
    ]);
  });

  it('contains lists of relations, which are empty for missing fields', () => {
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
  ])('contains the relation %s, which refers to the package %s', (word, name) => {
    expect(relationName(word)).toBe(name);
  });
});
