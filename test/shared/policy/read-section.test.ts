import { describe, expect, it } from '@jest/globals';
import {
  type Complaint,
  join,
  readChoice,
  readCount,
  readFlag,
  readSection,
  readText,
  readTexts,
} from '../../../shared/policy/read-section.ts';

describe('a section', () => {
  it('returns its members, and reports unknown names', () => {
    const complaints: Complaint[] = [];
    const members = readSection({ id: 1, reeson: 2 }, 'x', ['id', 'reason'], complaints);
    expect(members?.get('id')).toBe(1);
    expect(complaints).toEqual([
      { where: 'x.reeson', message: 'unknown key "reeson"; did you mean reason?' },
    ]);
  });

  it.each([null, [], 'text', 5])('is not %p', (value) => {
    const complaints: Complaint[] = [];
    expect(readSection(value, 'x', ['id'], complaints)).toBeUndefined();
    expect(complaints).toEqual([{ where: 'x', message: 'must be a mapping with id' }]);
  });

  it('distinguishes a choice from a typo', () => {
    const complaints: Complaint[] = [];
    const members = new Map<string, unknown>([
      ['a', 'high'],
      ['b', 'hihg'],
      ['c', 7],
    ]);
    const read = (name: string) => readChoice(members, name, 'x', ['high', 'low'], complaints);
    expect(['a', 'b', 'c', 'd'].map(read)).toEqual(['high', undefined, undefined, undefined]);
    expect(complaints).toEqual([
      { where: 'x.b', message: 'must be one of high, low, not "hihg"; did you mean high?' },
      { where: 'x.c', message: 'must be one of high, low, not 7' },
    ]);
  });

  it('requires non-empty strings', () => {
    const complaints: Complaint[] = [];
    const members = new Map<string, unknown>([
      ['a', ' yes '],
      ['b', ' '],
      ['c', ['x'.repeat(99)]],
    ]);
    const read = (name: string) => readText(members, name, '', complaints);
    expect(['a', 'b', 'c', 'd'].map(read)).toEqual(['yes', undefined, undefined, undefined]);
    expect(complaints.map(({ where }) => where)).toEqual(['b', 'c']);
    expect(complaints[1]?.message.length).toBeLessThan(100);
  });

  it('joins paths', () => {
    expect([join('', 'a'), join('a', 'b')]).toEqual(['a', 'a.b']);
  });
});

describe('a list of strings, a count and a flag', () => {
  it.each<[string, unknown, unknown]>([
    ['a string', 'a', ['a']],
    ['a list', [' a ', 'b'], ['a', 'b']],
    ['nothing', undefined, []],
  ])('reads %s', (_, value, texts) => {
    const complaints: Complaint[] = [];
    const members = new Map(value === undefined ? [] : [['k', value]]);
    expect(readTexts(members, 'k', 'w', complaints)).toEqual(texts);
    expect(complaints).toEqual([]);
  });

  it.each<[string, typeof readTexts | typeof readCount | typeof readFlag, unknown, unknown]>([
    ['a number among strings', readTexts, [1], []],
    ['an empty list', readTexts, [], []],
    ['an empty string', readTexts, ['a', ' '], []],
    ['a count of zero', readCount, 0, undefined],
    ['a fraction as a count', readCount, 1.5, undefined],
    ['a string as a count', readCount, '1', undefined],
    ['a word as a flag', readFlag, 'yes', undefined],
  ])('reports %s', (_, read, value, result) => {
    const complaints: Complaint[] = [];
    expect(read(new Map([['k', value]]), 'k', 'w', complaints)).toEqual(result);
    expect(complaints).toMatchObject([{ where: 'w.k' }]);
  });

  it('reads a count and a flag', () => {
    const members = new Map<string, unknown>([
      ['n', 3],
      ['f', false],
    ]);
    expect(readCount(members, 'n', 'w', [])).toBe(3);
    expect(readFlag(members, 'f', 'w', [])).toBe(false);
  });
});
