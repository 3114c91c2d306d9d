import { describe, expect, it } from '@jest/globals';
import { readToml, tableLines } from '../../../shared/ecosystems/toml.ts';

function file(text: string) {
  return { path: 'a.lock', bytes: Buffer.from(text) };
}

describe('readToml', () => {
  it('returns the top-level table', () => {
    expect(readToml(file('[[package]]\nname = "a"\n'))).toEqual({ package: [{ name: 'a' }] });
  });

  it('throws an error with the line that is not valid TOML', () => {
    expect(() => readToml(file('a = 1\nb = \n'))).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'a.lock', line: 2 } }),
    );
  });
});

describe('tableLines', () => {
  it('returns the line of each table header', () => {
    expect(tableLines(file('[[package]]\nx = 1\n [[package]] \n'), '[[package]]')).toEqual([1, 3]);
  });
});
