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

  it('passes over what is before the first entry', () => {
    expect(read('  version "1"\nnonsense\n')).toEqual([]);
  });
});
