import { describe, expect, it } from '@jest/globals';
import { readScanSection } from '../../../shared/policy/scan-section.ts';
import type { Complaint } from '../../../shared/policy/section.ts';

function read(value: unknown) {
  const complaints: Complaint[] = [];
  const scan = readScanSection(value, complaints);
  return { scan, complaints: complaints.map(({ where, message }) => `${where}: ${message}`) };
}

describe('the scan section', () => {
  it('is read whole', () => {
    const rule = {
      id: 'CVE-2026-0001',
      purl: 'pkg:npm/a',
      reason: 'not used',
      expires: '2027-01-31',
    };
    const value = {
      'fail-on': 'critical',
      'only-fixed': true,
      unscored: 'allow',
      partial: 'allow',
      ignore: [rule],
    };
    expect(read(value)).toEqual({
      scan: {
        failOn: 'critical',
        onlyFixed: true,
        unscored: 'allow',
        partial: 'allow',
        ignore: [rule],
      },
      complaints: [],
    });
  });

  it('may be missing, and leaves out what it does not say', () => {
    expect(read(undefined)).toEqual({ scan: {}, complaints: [] });
    expect(read({ 'fail-on': 'never' }).scan).toEqual({ failOn: 'never' });
  });

  it.each<[string, unknown, string]>([
    ['no mapping', [], 'scan: must be a mapping'],
    ['a text for a flag', { 'only-fixed': 'true' }, 'scan.only-fixed: must be true or false'],
    ['an unknown severity', { 'fail-on': 'severe' }, 'scan.fail-on: must be one of critical'],
    ['ignore that is no list', { ignore: {} }, 'scan.ignore: must be a list'],
    ['an exception without a reason', { ignore: [{ id: 'A' }] }, 'scan.ignore[0]: needs reason'],
    ['an exception without an id', { ignore: [{ reason: 'A' }] }, 'scan.ignore[0]: needs id'],
    [
      'an empty reason',
      { ignore: [{ id: 'A', reason: '' }] },
      'scan.ignore[0].reason: must be a text',
    ],
    [
      'a purl that is none',
      { ignore: [{ id: 'A', reason: 'x', purl: 'left-pad' }] },
      'scan.ignore[0].purl: must start with pkg:',
    ],
    [
      'a date that is none',
      { ignore: [{ id: 'A', reason: 'x', expires: '2027-02-30' }] },
      'scan.ignore[0].expires: must be a date',
    ],
    ['too many exceptions', { ignore: Array(5_001).fill({}) }, 'scan.ignore: has 5001 exceptions'],
  ])('with %s is complained of', (_, value, complaint) => {
    expect(read(value).complaints).toEqual([expect.stringContaining(complaint)]);
  });
});
