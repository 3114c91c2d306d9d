import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inspect } from '../../../shared/json/decode.ts';
import { joined } from '../../../shared/json/issues.ts';
import { scanSectionSchema } from '../../../shared/model/policy.ts';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';
import { DEFAULT_SCAN_POLICY } from '../../../shared/policy/scan-policy.ts';
import { ROOT } from '../../support/sources.ts';

function read(value: unknown) {
  const { value: scan, issues } = inspect(scanSectionSchema, value);
  const complaints = issues.map(({ where, message }) => `${joined('scan', where)}: ${message}`);
  return { scan, complaints };
}

describe('the scan section', () => {
  it('matches the documentation, including all defaults', () => {
    const page = readFileSync(join(ROOT, 'docs', 'scan-policy.md'), 'utf8');
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const { ignore, ...rest } = loadPolicy(Buffer.from(example), '.assay.yml').scan;
    expect(ignore).toHaveLength(2);
    expect({ ...rest, ignore: [] }).toEqual(DEFAULT_SCAN_POLICY);
    const defaults = page.matchAll(/^\| `([a-z-]+)` +\| `([a-z]+)` +\|/gm);
    expect(Object.fromEntries([...defaults].map(([, key, value]) => [key, value]))).toEqual({
      'fail-on': DEFAULT_SCAN_POLICY.failOn,
      'only-fixed': String(DEFAULT_SCAN_POLICY.onlyFixed),
      unscored: DEFAULT_SCAN_POLICY.unscored,
      partial: DEFAULT_SCAN_POLICY.partial,
      unlocked: DEFAULT_SCAN_POLICY.unlocked,
      scope: DEFAULT_SCAN_POLICY.scope,
      reachability: DEFAULT_SCAN_POLICY.reachability,
    });
  });

  it('is read with all its keys', () => {
    const rule = {
      id: 'CVE-2026-0001',
      purl: 'pkg:npm/a',
      path: 'tools',
      reason: 'not used',
      owner: 'platform',
      expires: '2027-01-31',
    };
    const value = {
      'fail-on': 'critical',
      'only-fixed': true,
      unscored: 'allow',
      partial: 'allow',
      unlocked: 'allow',
      ignore: [rule],
    };
    expect(read(value)).toEqual({
      scan: {
        failOn: 'critical',
        onlyFixed: true,
        unscored: 'allow',
        partial: 'allow',
        unlocked: 'allow',
        ignore: [rule],
      },
      complaints: [],
    });
  });

  it('can be empty, and does not set any value that the file omits', () => {
    expect(loadPolicy(Buffer.from('scan:\n'), '.assay.yml')).toEqual({ scan: {} });
    expect(read({ 'fail-on': 'never' }).scan).toEqual({ failOn: 'never' });
  });

  it.each<[string, unknown, string]>([
    ['a value that is not a mapping', [], 'scan: must be a mapping'],
    ['a string as a flag', { 'only-fixed': 'true' }, 'scan.only-fixed: must be true or false'],
    ['an unknown severity', { 'fail-on': 'severe' }, 'scan.fail-on: must be one of critical'],
    ['an empty severity', { 'fail-on': 'unknown' }, 'scan.fail-on: must be one of critical'],
    ['a value for ignore that is not a list', { ignore: {} }, 'scan.ignore: must be a list'],
    ['a suppression without a reason', { ignore: [{ id: 'A' }] }, 'scan.ignore[0]: needs reason'],
    ['a suppression without an ID', { ignore: [{ reason: 'A' }] }, 'scan.ignore[0]: needs id'],
    [
      'the placeholder of a suggested exception in place of a reason',
      { ignore: [{ id: 'A', reason: '…' }] },
      'scan.ignore[0].reason: must say why the exception is acceptable',
    ],
    [
      'an empty reason',
      { ignore: [{ id: 'A', reason: '' }] },
      'scan.ignore[0].reason: must be a string',
    ],
    [
      'an invalid purl',
      { ignore: [{ id: 'A', reason: 'x', purl: 'left-pad' }] },
      'scan.ignore[0].purl: must start with pkg:',
    ],
    [
      'a path that leads out of the folder',
      { ignore: [{ id: 'A', reason: 'x', path: '../a' }] },
      'scan.ignore[0].path: must be a path without . and ..',
    ],
    [
      'a negated path',
      { ignore: [{ id: 'A', reason: 'x', path: '!a' }] },
      'scan.ignore[0].path: must be a path or a glob',
    ],
    [
      'an invalid date',
      { ignore: [{ id: 'A', reason: 'x', expires: '2027-02-30' }] },
      'scan.ignore[0].expires: must be a date',
    ],
    [
      'too many suppressions',
      { ignore: Array(5_001).fill({}) },
      'scan.ignore: has 5001 suppressions',
    ],
  ])('is rejected with %s', (_, value, complaint) => {
    expect(read(value).complaints).toEqual([expect.stringContaining(complaint)]);
  });
});
