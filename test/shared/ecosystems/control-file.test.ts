import { describe, expect, it } from '@jest/globals';
import { readParagraphs } from '../../../shared/ecosystems/control-file.ts';

const WANTED = new Set(['package', 'depends']);

function read(text: string) {
  return readParagraphs(text, WANTED).map(({ line, fields }) => [line, Object.fromEntries(fields)]);
}

describe('readParagraphs', () => {
  it('keeps the requested fields of each paragraph and the line of its first field', () => {
    expect(read('Package: a\nVersion: 1\n\n\nPackage: b\n')).toEqual([
      [1, { package: 'a' }],
      [5, { package: 'b' }],
    ]);
  });

  it('joins continuation lines, and ignores the continuation lines of fields that were not requested', () => {
    expect(read('Depends: a,\n b\nDescription: x\n Package: no\nPACKAGE: c')).toEqual([
      [1, { depends: 'a,\nb', package: 'c' }],
    ]);
  });

  it('keeps the first of two fields with the same name', () => {
    expect(read('Depends: a\nDepends: b')).toEqual([[1, { depends: 'a' }]]);
  });

  it('starts a new paragraph at a Package field even if the empty line before it is missing', () => {
    expect(read('Package: a\n \t\npackage : b')).toEqual([
      [1, { package: 'a\n' }],
      [3, { package: 'b' }],
    ]);
  });
});
