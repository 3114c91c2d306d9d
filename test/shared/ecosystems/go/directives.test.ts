import { describe, expect, it } from '@jest/globals';
import { isFolder, readDirectives } from '../../../../shared/ecosystems/go/directives.ts';

describe('readDirectives', () => {
  it.each([
    [
      'module "a.example/b" // c',
      [{ line: 1, words: ['module', 'a.example/b'], isIndirect: false }],
    ],
    [
      'require (\n\ta v1.0.0 // indirect\n)\ngo 1.24\n',
      [
        { line: 2, words: ['require', 'a', 'v1.0.0'], isIndirect: true },
        { line: 4, words: ['go', '1.24'], isIndirect: false },
      ],
    ],
    [
      'require(\na v1.0.0 // indirect; why\nb v1.0.0 // indirectly\n) // end\n',
      [
        { line: 2, words: ['require', 'a', 'v1.0.0'], isIndirect: true },
        { line: 3, words: ['require', 'b', 'v1.0.0'], isIndirect: false },
      ],
    ],
    ['use(\n`./a`\n)', [{ line: 2, words: ['use', './a'], isIndirect: false }]],
    ['// nothing\n\n', []],
  ])('parses the text %j', (text, directives) => {
    expect(readDirectives(text)).toEqual({ directives, unread: [] });
  });

  it.each([
    'go 1.24rc1',
    'go 1.21.0',
    'toolchain go1.24.2-custom',
    'require a v0.0.0-20200804184101-5ec99f83aff1',
    'require a v2.0.0+incompatible',
    'require ()',
    'exclude a v1.0.0',
    'replace a => ./a',
    'replace a v1.0.0 => b v2.0.0',
    'replace a => C:\\a'.replace('\\', '/'),
    'retract [v1.0.0, v1.2.0] // why',
    'godebug default=go1.21',
    'tool a.b/c',
    'ignore ./a',
  ])('accepts the line %j', (text) => {
    expect(readDirectives(`${text}\n`).unread).toEqual([]);
  });

  it.each([
    'this is no go.mod',
    'Require a v1.0.0',
    'require a',
    'require a v1.0.0 v2.0.0',
    'require a latest',
    'require a v1.2',
    'require a v1.2.3+meta',
    'require a.b/"c" v1.0.0',
    'require (a v1.0.0)',
    'replace a => b',
    'replace a => b master',
    'replace a v1 => b v1.0.0',
    'replace a => ./a v1.0.0',
    'replace a=>b v1.0.0',
    'go 1',
    'go 1.21 1.22',
    'exclude a',
    ')',
  ])('rejects the line %j, as Go does', (text) => {
    expect(readDirectives(`\n${text}`)).toEqual({ directives: [], unread: [{ text, line: 2 }] });
  });

  it('rejects a second module, go or toolchain line', () => {
    const text = 'module a\nmodule b\ngo 1.21\ngo 1.22\ntoolchain go1.22.1\ntoolchain go1.22.2\n';
    expect(readDirectives(text).unread.map(({ line }) => line)).toEqual([2, 4, 6]);
  });

  it('rejects a block that is not closed', () => {
    const { directives, unread } = readDirectives('require (\n\ta v1.0.0\n');
    expect(directives).toHaveLength(1);
    expect(unread).toEqual([{ text: 'require (', line: 1 }]);
  });
});

describe('isFolder', () => {
  it.each(['.', '..', './a', '../a', '/a', 'C:/a', 'c:'])(
    'returns true for the path %s',
    (path) => {
      expect(isFolder(path)).toBe(true);
    },
  );

  it.each(['a', 'a.b/c', '.a', '...', ''])('returns false for the path %j', (path) => {
    expect(isFolder(path)).toBe(false);
  });
});
