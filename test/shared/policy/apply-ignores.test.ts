import { describe, expect, it } from '@jest/globals';
import type { IgnoreRule } from '../../../shared/model/policy.ts';
import { applyIgnores } from '../../../shared/policy/apply-ignores.ts';
import { aFinding, aPackage } from './builders.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

function apply(...rules: Partial<IgnoreRule>[]) {
  const ignore = rules.map((rule) => ({ id: 'CVE-2026-0001', reason: 'not reachable', ...rule }));
  return applyIgnores({ findings: [aFinding()] }, { ignore }, NOW);
}

function isSuppressed(rule: Partial<IgnoreRule>): boolean {
  return apply(rule).findings[0]?.suppression !== undefined;
}

describe('an exception', () => {
  it("marks the finding as suppressed, and states the exception's position and reason", () => {
    const { findings, unused, expired } = apply({ id: 'OTHER-1' }, { expires: '2027-01-31' });
    expect(findings).toEqual([
      aFinding({
        suppression: { rule: 'ignore[1]', reason: 'not reachable', expires: '2027-01-31' },
      }),
    ]);
    expect(unused.map(({ rule }) => rule)).toEqual(['ignore[0]']);
    expect(expired).toEqual([]);
  });

  it('covers a finding by any of its IDs, regardless of letter case', () => {
    expect(isSuppressed({ id: 'ghsa-AAAA-bbbb-cccc' })).toBe(true);
    expect(isSuppressed({ id: 'CVE-2026-00012' })).toBe(false);
  });

  it.each([
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2026-11-26', true],
  ])('that expires on %s applies on 2026-11-25: %p', (expires, wanted) => {
    expect(isSuppressed({ expires })).toBe(wanted);
    expect(apply({ expires }).expired).toHaveLength(wanted ? 0 : 1);
  });

  it.each([
    ['pkg:npm/left-pad', true],
    ['pkg:npm/left-pad@1.0.0', true],
    ['pkg:npm/', true],
    ['pkg:npm/left', false],
    ['pkg:npm/left-pad@1', false],
    ['pkg:pypi/left-pad', false],
  ])('for the package %s matches pkg:npm/left-pad@1.0.0: %p', (purl, wanted) => {
    expect(isSuppressed({ purl })).toBe(wanted);
  });

  it('for a package does not cover a finding without a package', () => {
    const ignore = [{ id: 'CVE-2026-0001', reason: 'x', purl: 'pkg:npm/' }];
    const { findings } = applyIgnores(
      { findings: [aFinding({ package: undefined })] },
      { ignore },
      NOW,
    );
    expect(findings[0]?.suppression).toBeUndefined();
  });

  it('counts as used even if a different exception covers the same findings', () => {
    expect(apply({}, {}).unused).toEqual([]);
  });

  it.each([
    ['package-lock.json', true],
    ['/package-lock.json', true],
    ['**/*.json', true],
    ['app', false],
  ])('for the path %s matches package-lock.json: %p', (path, wanted) => {
    expect(isSuppressed({ path })).toBe(wanted);
  });

  it('adds its owner to the finding', () => {
    expect(apply({ owner: 'platform' }).findings[0]?.suppression?.owner).toBe('platform');
  });

  it.each([
    ['2026-11-25', true],
    ['2026-12-09', true],
    ['2026-12-10', false],
    ['2026-11-24', false],
    [undefined, false],
  ])('that expires on %p is reported as expiring: %p', (expires, wanted) => {
    expect(apply({ expires }).expiring.map(({ rule }) => rule)).toEqual(
      wanted ? ['ignore[0]'] : [],
    );
  });

  it('is reported as expiring only if it covers a finding', () => {
    expect(apply({ id: 'OTHER-1', expires: '2026-11-26' }).expiring).toEqual([]);
  });

  it('accepts a package that a rule rejects, and then counts as used', () => {
    const refused = [{ rule: 'deny' as const, item: aPackage(), message: 'left-pad is denied' }];
    const ignore = [{ id: 'deny', purl: 'pkg:npm/left-pad', reason: 'vendored' }];
    const applied = applyIgnores({ findings: [], refused }, { ignore }, NOW);
    expect([applied.refused, applied.unused]).toEqual([[], []]);
    expect(applied.accepted.map(({ by }) => by.rule)).toEqual(['ignore[0]']);
  });

  it('no longer accepts a rejected package after its expiration date', () => {
    const refused = [{ rule: 'deny' as const, item: aPackage(), message: 'left-pad is denied' }];
    const ignore = [{ id: 'deny', purl: 'pkg:npm/left-pad', reason: 'x', expires: '2026-11-24' }];
    expect(applyIgnores({ findings: [], refused }, { ignore }, NOW).refused).toEqual(refused);
  });
});
