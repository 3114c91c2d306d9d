import { describe, expect, it } from '@jest/globals';
import { dependencyReviewRules } from '../../../shared/policy-import/dependency-review.ts';

const DEFAULTS = { failOn: 'low', scope: 'auto' };

describe('the dependency-review configuration', () => {
  it.each([
    [{}, DEFAULTS],
    [{ 'fail-on-severity': 'moderate' }, { ...DEFAULTS, failOn: 'medium' }],
    [{ fail_on_severity: 'critical' }, { ...DEFAULTS, failOn: 'critical' }],
    [
      { 'fail-on-scopes': ['runtime', 'development'] },
      { ...DEFAULTS, scopes: ['runtime', 'development'] },
    ],
    [{ 'fail-on-scopes': 'unknown, runtime' }, { ...DEFAULTS, scopes: ['runtime', 'unknown'] }],
    [
      { 'allow-licenses': 'MIT, Apache-2.0' },
      { ...DEFAULTS, licenses: { allow: ['MIT', 'Apache-2.0'] }, unknownLicenses: 'allow' },
    ],
    [
      { 'deny-licenses': ['GPL-3.0-only'] },
      { ...DEFAULTS, licenses: { deny: ['GPL-3.0-only'] }, unknownLicenses: 'allow' },
    ],
    [{ 'allow-licenses': ['MIT'], 'license-check': false }, DEFAULTS],
    [
      {
        'deny-packages': ['pkg:npm/a', 'pkg:npm/b@1'],
        'deny-groups': 'pkg:npm/@evil/, pkg:maven/c.d',
      },
      { ...DEFAULTS, deny: ['pkg:npm/a', 'pkg:npm/b@1', 'pkg:npm/@evil/*', 'pkg:maven/c.d/*'] },
    ],
    [{ 'comment-summary-in-pr': 'always', 'base-ref': 'main', 'warn-only': false }, DEFAULTS],
  ])('with the content %j becomes the settings %j', (document, settings) => {
    expect(dependencyReviewRules(document)).toEqual({ settings, ignore: [], refused: [] });
  });

  it.each([
    [{ 'allow-ghsas': { a: 'GHSA-aaaa-bbbb-cccc' } }, 'allow-ghsas[0] must be a string'],
    [
      { 'fail-on-severity': 'low', fail_on_severity: 'critical' },
      'fail-on-severity is listed twice',
    ],
  ])('causes an error with the content %j', (document, message) => {
    expect(() => dependencyReviewRules(document)).toThrow(message);
  });

  it('becomes exceptions if it allows advisories or packages', () => {
    const { ignore } = dependencyReviewRules({
      'allow-ghsas': ['GHSA-aaaa-bbbb-cccc'],
      'allow-dependencies-licenses': 'pkg:npm/a?x=1, pkg:pypi/b',
    });
    expect(ignore.map(({ id, purl }) => [id, purl])).toEqual(
      [
        ['licenses', 'pkg:npm/a'],
        ['licenses', 'pkg:pypi/b'],
        ['GHSA-aaaa-bbbb-cccc', undefined],
      ].toSorted((a, b) => (a[0] === 'licenses' ? 1 : 0) - (b[0] === 'licenses' ? 1 : 0)),
    );
  });

  it.each([
    [{ 'fail-on-severity': 'severe' }, 'severe is not a severity'],
    [{ 'fail-on-scopes': ['prod'] }, 'the configuration contains an unknown scope'],
    [{ 'allow-licenses': ['MIT OR ISC'] }, 'MIT OR ISC is not a single SPDX license'],
    [{ 'allow-ghsas': ['*'] }, '* is not an advisory ID'],
    [{ 'allow-dependencies-licenses': ['pkg:npm/'] }, 'pkg:npm/ is not a package purl'],
    [{ 'deny-packages': ['a'] }, 'a is not a purl that can be denied'],
    [{ 'vulnerability-check': false }, 'the policy cannot turn off this check'],
    [{ 'warn-only': true }, 'the scan always makes a decision'],
    [{ 'config-file': 'x' }, 'the policy has no equivalent rule'],
    [{ toString: 1 }, 'the policy has no equivalent rule'],
  ])('with the content %j has an entry that cannot be imported', (document, why) => {
    expect(dependencyReviewRules(document).refused.map((each) => each.why)).toEqual([why]);
  });

  it('is imported with only the first of two license lists', () => {
    const document = { 'allow-licenses': ['MIT'], 'deny-licenses': ['ISC'] };
    const { settings, refused } = dependencyReviewRules(document);
    expect(settings.licenses).toEqual({ allow: ['MIT'] });
    expect(refused).toEqual([{ entry: 'deny-licenses', why: 'allow-licenses is also set' }]);
  });
});
