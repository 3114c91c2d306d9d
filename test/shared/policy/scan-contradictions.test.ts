import { expect, it } from '@jest/globals';
import type { ScanSection } from '../../../shared/model/policy.ts';
import { scanContradictions } from '../../../shared/policy/scan-contradictions.ts';

it.each<[ScanSection, string]>([
  [{ deny: ['pkg:npm/a', 'pkg:npm/a@<'] }, 'deny[1] must look like'],
  [{ deny: ['pkg:npm/a*'] }, 'deny[0] must look like'],
  [{ licenses: {} }, 'licenses must have either allow or deny'],
  [{ licenses: { allow: ['MIT'], deny: ['ISC'] } }, 'licenses must have either'],
  [{ licenses: { deny: ['GPL-3'] } }, 'licenses.deny[0] must be one SPDX license'],
  [{ ignore: [{ id: '*', reason: 'x' }] }, 'ignore[0] requires the purl of one package'],
  [{ ignore: [{ id: '*', purl: 'pkg:npm/', reason: 'x' }] }, 'ignore[0] requires the purl'],
  [{ ignore: [{ id: 'deny', purl: 'pkg:npm', reason: 'x' }] }, 'ignore[0] requires the purl'],
  [{ unknownDirect: 'allow' }, 'unknown-direct has no effect without only-direct'],
  [{ unknownEpss: 'allow' }, 'unknown-epss has no effect without min-epss'],
  [
    { exploitation: 'any', minEpss: 0.1 },
    'exploitation has no effect without only-exploited: true and min-epss',
  ],
  [
    { exploitation: 'all', onlyExploited: true },
    'exploitation has no effect without only-exploited: true and min-epss',
  ],
  [{ unknownDates: 'allow' }, 'unknown-dates has no effect without grace-days'],
  [{ unknownAge: 'allow' }, 'unknown-age has no effect without min-age-days'],
  [{ unknownLicenses: 'allow' }, 'unknown-licenses has no effect without licenses'],
  [{ unknownRegistries: 'fail' }, 'unknown-registries has no effect without registries'],
])('scanContradictions explains the contradiction in %j', (scan, wanted) => {
  const issues = scanContradictions(scan).map(({ where, message }) => `${where} ${message}`);
  expect(issues).toEqual(wanted === '' ? [] : [expect.stringContaining(wanted)]);
});

it('scanContradictions accepts rules that do not contradict each other', () => {
  const scan = { licenses: { allow: ['MIT'] }, unknownLicenses: 'allow' as const };
  expect(scanContradictions(scan)).toEqual([]);
  const exception = { id: '*', purl: 'pkg:npm/%40a/b@1', reason: 'x' };
  expect(scanContradictions({ ignore: [exception] })).toEqual([]);
  expect(scanContradictions({})).toEqual([]);
});
