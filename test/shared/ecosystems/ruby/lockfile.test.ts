import { describe, expect, it } from '@jest/globals';
import { readLockfile } from '../../../../shared/ecosystems/ruby/lockfile.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

const HEAD = 'GEM\n  remote: https://rubygems.org/\n  specs:\n';

describe('readLockfile', () => {
  it.each([
    ['    rack (2.0.0)', '2.0.0', undefined],
    ['    rack (2.0.0)!', '2.0.0', undefined],
    ['    rack (2.0.0) sha256=abc', '2.0.0', undefined],
    ['    rack (2.0.0-x86_64-linux)', '2.0.0', 'x86_64-linux'],
    ['    rack (2.0.0.rc1)\r', '2.0.0.rc1', undefined],
  ])('parses the row %j as a gem, as Bundler does', (row, version, platform) => {
    const { specs, unread } = readLockfile(`${HEAD}${row}\n`);
    expect(specs).toMatchObject([{ name: 'rack', version, platform, line: 4 }]);
    expect(unread).toEqual([]);
  });

  it.each([
    '    rack',
    '    rack (2.0.0) ',
    '     rack (2.0.0)',
    '\track (2.0.0)',
    '    rack (>= 1)',
    '    rack (1) (2)',
    '  rack (1)',
    '      b (1)',
    'rack (1)',
    `    rack (1${'.0'.repeat(1000)})`,
  ])('reports the row %j as unread', (text) => {
    const { specs, unread } = readLockfile(`${HEAD}${text}\n`);
    expect(specs).toEqual([]);
    expect(unread).toEqual([{ text, line: 4 }]);
  });

  it.each([
    ['DEPENDENCIES\n rack\n', 2],
    ['CHECKSUMS\n  rack\n', 2],
    ['  rack (1)\n', 1],
    ['GEM \n    rack (1)\n', 1],
  ])('reports one row in %j as unread', (text, line) => {
    expect(readLockfile(text).unread.map((row) => row.line)).toEqual([line]);
  });

  it('accepts sections that do not lock gems', () => {
    const text = 'PLATFORMS\n  ruby\n\nRUBY VERSION\n   ruby 3.2.0p0\n\nBUNDLED WITH\n   2.4.0\n';
    expect(readLockfile(text)).toMatchObject({ specs: [], direct: undefined, unread: [] });
  });

  it('runs in linear time for malicious input', () => {
    const rows = `    ${' ('.repeat(900)}\n`.repeat(300);
    expect(cpuMs(() => readLockfile(HEAD + rows))).toBeLessThan(3_000);
  });
});
