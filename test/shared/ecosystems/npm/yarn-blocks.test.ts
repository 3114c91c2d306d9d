import { describe, expect, it } from '@jest/globals';
import { readYarnBlocks } from '../../../../shared/ecosystems/npm/yarn-blocks.ts';

function read(text: string) {
  return readYarnBlocks(text).map(({ line, patterns, fields, dependencies }) => ({
    line,
    patterns,
    fields: Object.fromEntries(fields),
    dependencies: Object.fromEntries(dependencies),
  }));
}

describe('readYarnBlocks', () => {
  it('reads the form of version 1', () => {
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

  it('reads the YAML of later versions, keys of any length too', () => {
    const text =
      '? "a@npm:^1, a@npm:^2"\n:\n  version: 1.0.0\n  dependencies:\n    "@s/b": "npm:^1"\n  dependenciesMeta:\n    x:\n      optional: true\n  checksum: 10c0/ab\n';
    expect(read(text)).toEqual([
      {
        line: 1,
        patterns: ['a@npm:^1', 'a@npm:^2'],
        fields: { version: '1.0.0', checksum: '10c0/ab' },
        dependencies: { '@s/b': 'npm:^1' },
      },
    ]);
  });

  it.each([
    ['a line that begins no entry', 'nonsense'],
    ['a mapping on one line', '"a@npm:1": {version: 1.0.0}'],
    ['an anchor', '"a@npm:1": &a'],
    ['a line without an entry above it', '  "a@npm:1":'],
  ])('takes %s for an entry without fields', (_, row) => {
    expect(read(`${row}\n"b@npm:1":\n  version: 1.0.0\n`)).toMatchObject([
      { line: 1, fields: {} },
      { line: 2, fields: { version: '1.0.0' } },
    ]);
  });
});
