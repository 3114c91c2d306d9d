import { describe, expect, it } from '@jest/globals';
import {
  type Complaint,
  join,
  readChoice,
  readSection,
  readText,
} from '../../../shared/policy/section.ts';

describe('a section', () => {
  it('gives its members, and complains of names that no one reads', () => {
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

  it('knows a choice from a typing error', () => {
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

  it('wants texts with something in them', () => {
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
