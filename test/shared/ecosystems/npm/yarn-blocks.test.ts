import { describe, expect, it } from '@jest/globals';
import { readYarnBlocks } from '../../../../shared/ecosystems/npm/yarn-blocks.ts';

function read(text: string) {
  return readYarnBlocks(text).blocks.map(({ line, patterns, fields, dependencies }) => ({
    line,
    patterns,
    fields: Object.fromEntries(fields),
    dependencies: Object.fromEntries(dependencies),
  }));
}

describe('readYarnBlocks', () => {
  it('parses the version 1 format', () => {
    const text =
      '# yarn lockfile v1\n\n"@s/a@^1.0.0", b@*:\n  version "1.2.0"\n  dependencies:\n    "@s/c" "^2"\n    d "1 || 2"\n';
    expect(read(text)).toEqual([
      {
        line: 3,
        patterns: ['@s/a@^1.0.0', 'b@*'],
        fields: { version: '1.2.0' },
        dependencies: { '@s/c': '^2', d: '1 || 2' },
      },
    ]);
  });

  it('parses the YAML format of later versions, including multi-line keys', () => {
    const text =
      '__metadata:\n  version: 8\n\n? "a@npm:^1, a@npm:^2"\n:\n  version: 1.0.0\n  dependencies:\n    "@s/b": "npm:^1"\n  dependenciesMeta:\n    x:\n      optional: true\n  checksum: 10c0/ab\n';
    expect(read(text)).toEqual([
      {
        line: 4,
        patterns: ['a@npm:^1', 'a@npm:^2'],
        fields: { version: '1.0.0', checksum: '10c0/ab' },
        dependencies: { '@s/b': 'npm:^1' },
      },
    ]);
  });

  it.each([
    ['a line that does not start an entry', 'nonsense'],
    ['a mapping on one line', '"a@npm:1": {version: 1.0.0}'],
    ['an anchor', '"a@npm:1": &a'],
    ['a line without an entry above it', '  "a@npm:1":'],
    ['an entry of the other format', 'a@1, "b@2":'],
    ['a tab', '\t"a@npm:1":'],
  ])('reports %s as unread in the format of later versions', (_, row) => {
    const text = `__metadata:\n  version: 8\n${row}\n"b@npm:1":\n  version: 1.0.0\n`;
    const { blocks, unread } = readYarnBlocks(text);
    expect(unread).toEqual([{ line: 3, text: row }]);
    expect(blocks).toMatchObject([{ line: 4, patterns: ['b@npm:1'] }]);
  });

  it.each([
    ['a field of the other format', '  version: 1.0.0'],
    ['a field that Yarn does not know', '  resolution "a@npm:1.0.0"'],
    ['a duplicate field', '  version "2.0.0"'],
    ['an unterminated text', '  resolved "https://r.example'],
    ['two values', '  integrity a b'],
    ['a row with too much indentation', '   integrity a'],
  ])('reports %s as unread in the version 1 format', (_, row) => {
    const { unread } = readYarnBlocks(`a@1:\n  version "1.0.0"\n${row}\n`);
    expect(unread).toEqual([{ line: 3, text: row }]);
  });

  it('does not add rows below an unreadable entry to the preceding entry', () => {
    const text =
      'a@1:\n  version "1.0.0"\n{b@1}:\n  resolved "https://r.example/b/-/b-1.0.0.tgz"\n';
    const { blocks, unread } = readYarnBlocks(text);
    expect([...(blocks[0]?.fields ?? [])]).toEqual([['version', '1.0.0']]);
    expect(unread).toHaveLength(2);
  });

  it('parses escape sequences as Yarn does, and ignores trailing whitespace', () => {
    const text = '"\\u0061@1":  \n  "versi\\u006fn" "1.0.0" \n';
    expect(read(text)).toMatchObject([{ patterns: ['a@1'], fields: { version: '1.0.0' } }]);
  });
});
