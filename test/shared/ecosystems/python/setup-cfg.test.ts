import { describe, expect, it } from '@jest/globals';
import {
  filesIn,
  readSettings,
  requirementsIn,
} from '../../../../shared/ecosystems/python/setup-cfg.ts';

const settingsOf = (text: string) => readSettings({ path: 'setup.cfg', bytes: Buffer.from(text) });

describe('readSettings', () => {
  it('continues a value on the next row if that row is indented more deeply than the key', () => {
    const text = '[options]\n  A-b = 1\n\n  # no\n    2\n  c: 3\n[x]\nd = 4\n';
    expect(settingsOf(text)).toEqual([
      { section: 'options', key: 'a_b', rows: ['1', '2'] },
      { section: 'options', key: 'c', rows: ['3'] },
      { section: 'x', key: 'd', rows: ['4'] },
    ]);
  });

  it('rejects a setting outside any section', () => {
    expect(() => settingsOf('a = 1\n')).toThrow(/section/);
  });
});

describe('a value in a setup.cfg', () => {
  it.each([
    [['a;b'], ['a', 'b']],
    [
      ['', 'a ; x < "3"', 'b  # no'],
      ['a ; x < "3"', 'b'],
    ],
  ])('with the rows %j contains the requirements %j', (rows, texts) => {
    expect(requirementsIn({ section: '', key: '', rows })).toEqual(texts);
  });

  it.each([
    [['file: a, b'], ['a', 'b']],
    [
      ['', 'file:a,', 'b'],
      ['a', 'b'],
    ],
    [['a'], undefined],
  ])('with the rows %j refers to the files %j', (rows, paths) => {
    expect(filesIn({ section: '', key: '', rows })).toEqual(paths);
  });
});
