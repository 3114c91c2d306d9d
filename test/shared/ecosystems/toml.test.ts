import { describe, expect, it } from '@jest/globals';
import { readToml, tableLines } from '../../../shared/ecosystems/toml.ts';

function file(text: string) {
  return { path: 'a.lock', bytes: Buffer.from(text) };
}

describe('readToml', () => {
  it('gives the table', () => {
    expect(readToml(file('[[package]]\nname = "a"\n'))).toEqual({ package: [{ name: 'a' }] });
  });

  it('names the line of what is not TOML', () => {
    expect(() => readToml(file('a = 1\nb = \n'))).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'a.lock', line: 2 } }),
    );
  });
});

describe('tableLines', () => {
  it('has the line of each header', () => {
    expect(tableLines(file('[[package]]\nx = 1\n [[package]] \n'), '[[package]]')).toEqual([1, 3]);
  });
});
