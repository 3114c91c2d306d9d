import { expect, it } from '@jest/globals';
import { countedFindings, subjectOf } from '../../../../shared/policy/rules/counted-findings.ts';
import { aFinding, aPackage } from '../builders.ts';

const ignored = aFinding({ suppression: { rule: 'ignore[0]', reason: 'x' } });
const unfixed = aFinding({ fixed: [] });
const malware = aFinding({ kind: 'malware', fixed: [] });

it('countedFindings omits suppressed findings', () => {
  expect(countedFindings([ignored, unfixed], { onlyFixed: false, scope: 'auto' })).toEqual([
    unfixed,
  ]);
});

it('countedFindings omits notices', () => {
  expect(
    countedFindings([aFinding({ kind: 'notice' })], { onlyFixed: false, scope: 'auto' }),
  ).toEqual([]);
});

it('countedFindings omits findings without a fix if the policy requests it, but never omits malware', () => {
  expect(
    countedFindings([aFinding(), unfixed, malware], { onlyFixed: true, scope: 'auto' }),
  ).toEqual([aFinding(), malware]);
});

it("subjectOf names a finding's package, or its file if there is no package", () => {
  expect(subjectOf(aFinding())).toBe('left-pad 1.0.0');
  expect(subjectOf(aFinding({ package: undefined }))).toBe('package-lock.json');
});

const excluded = {
  package: { ...aPackage(), scope: 'development', isDirect: false },
  epss: { score: 0.01, percentile: 0.5 },
  published: '2026-11-25T00:00:00Z',
} as const;
const facts = { now: new Date('2026-11-26T00:00:00Z'), hasExploited: true };

it.each([
  { scopes: ['runtime'] as const },
  { onlyDirect: true },
  { onlyExploited: true },
  { minEpss: 0.1 },
  { graceDays: 7 },
])('countedFindings omits findings that %j excludes, but never omits malware', (rule) => {
  const policy = { onlyFixed: false, scope: 'all' as const, ...rule };
  const findings = [aFinding(excluded), aFinding({ ...excluded, kind: 'malware' })];
  expect(countedFindings(findings, policy, facts).map(({ kind }) => kind)).toEqual(['malware']);
});
