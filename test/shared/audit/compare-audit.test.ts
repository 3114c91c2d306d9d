import { describe, expect, it } from '@jest/globals';
import { compareAudit } from '../../../shared/audit/compare-audit.ts';
import type { Severity } from '../../../shared/model/finding.ts';
import { auditFinding } from '../../support/audit.ts';

const one = (path: string, key: string) => ({
  key,
  finding: auditFinding({ location: { path }, fingerprint: `${path} ${key}` }),
});
const compared = (
  base: readonly ReturnType<typeof one>[],
  head: readonly ReturnType<typeof one>[],
) => {
  const inside = (side: readonly ReturnType<typeof one>[]) => (path: string) =>
    side.some(({ finding }) => finding.location.path === path);
  const { findings, fixed } = compareAudit(base, head, {
    hasFile: inside(head),
    hadFile: inside(base),
  });
  return {
    states: findings.map(({ change }) => change?.state),
    fixed: fixed.map(({ fingerprint }) => fingerprint),
  };
};

describe('compareAudit', () => {
  it('pairs findings with identical fingerprints', () => {
    expect(compared([one('a', 'x'), one('a', 'y')], [one('a', 'x'), one('a', 'z')])).toEqual({
      states: ['unchanged', 'new'],
      fixed: ['a y'],
    });
  });

  it('pairs a finding in a new file with an identical finding in a deleted file', () => {
    expect(compared([one('a', 'x')], [one('b', 'x')])).toEqual({
      states: ['unchanged'],
      fixed: [],
    });
  });

  it('returns the base finding for each pair', () => {
    const [from, to] = [one('a', 'x'), one('b', 'x')];
    const sides = {
      hasFile: (path: string) => path === 'b',
      hadFile: (path: string) => path === 'a',
    };
    const { earlier } = compareAudit([from], [to, one('b', 'y')], sides);
    expect([...earlier]).toEqual([['b x', from.finding]]);
  });

  it('pairs a finding in a deleted file with a finding in only one of several new files', () => {
    expect(compared([one('a', 'x')], [one('b', 'x'), one('c', 'x')]).states).toEqual([
      'unchanged',
      'new',
    ]);
  });

  it('does not pair secrets that have the same name but different values', () => {
    const secret = (path: string, content: string) => ({ ...one(path, 'x'), content });
    expect(compared([secret('a', '1')], [secret('a', '2')]).states).toEqual(['new']);
    expect(compared([secret('a', '1')], [secret('a', '1')]).states).toEqual(['unchanged']);
    expect(compared([secret('a', '1')], [secret('b', '2')]).states).toEqual(['new']);
  });

  it.each<[Severity, Severity, string]>([
    ['medium', 'critical', 'new'],
    ['high', 'high', 'unchanged'],
    ['critical', 'medium', 'unchanged'],
  ])(
    'treats a finding with the severity %s in the base and %s in the head as %s',
    (from, to, state) => {
      const rated = (severity: Severity, path = 'a') => {
        const { key, finding } = one(path, 'x');
        return { key, finding: { ...finding, severity } };
      };
      expect(compared([rated(from)], [rated(to)])).toEqual({ states: [state], fixed: [] });
      expect(compared([rated(from)], [rated(to, 'b')])).toEqual({ states: [state], fixed: [] });
    },
  );

  it('treats a finding in a copy of a file as new', () => {
    expect(compared([one('a', 'x')], [one('a', 'x'), one('b', 'x')]).states).toEqual([
      'unchanged',
      'new',
    ]);
  });
});
