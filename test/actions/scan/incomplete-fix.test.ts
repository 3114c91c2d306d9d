import { expect, it } from '@jest/globals';
import { incompleteFix } from '../../../actions/scan/incomplete-fix.ts';

it.each([
  [['something-scanned', 'inventory-complete'], 'Correct or remove the files'],
  [['advisories-complete'], 'Use an --advisories source'],
  [['results-read', 'manifests-locked'], 'Correct the files of --results'],
  [['attested-sbom'], 'Correct the problems'],
])('explains how to complete a scan with the reasons %j', (rules, words) => {
  const reasons = rules.map((rule) => ({ rule, outcome: 'error' as const }));
  expect(incompleteFix(reasons)).toContain(words);
});

it('has no fix for a scan that failed', () => {
  expect(incompleteFix([{ rule: 'inventory-complete', outcome: 'fail' }])).toBe('');
  expect(incompleteFix([{ rule: 'manifests-locked', outcome: 'error' }])).toBe('');
});
