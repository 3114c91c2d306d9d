import { describe, expect, it } from '@jest/globals';
import { exceptionMatcher } from '../../../shared/policy/exception-matcher.ts';
import { aFinding, aPackage } from './builders.ts';

const refused = { rule: 'licenses' as const, item: aPackage(), message: 'x' };

describe('an exception for all vulnerabilities in a package', () => {
  it.each([
    ['pkg:npm/left-pad', true],
    ['pkg:npm/left-pad@1.0.0', true],
    ['pkg:npm/left-pad@1', false],
    ['pkg:npm/left', false],
    ['pkg:npm', false],
    ['pkg:npm/', false],
    ['pkg:', false],
  ])('with the purl %s covers left-pad: %p', (purl, wanted) => {
    const { coversFinding } = exceptionMatcher({ id: '*', purl, reason: 'x' });
    expect(coversFinding(aFinding())).toBe(wanted);
  });

  it('does not cover the packages in a namespace', () => {
    const item = { purl: 'pkg:npm/%40evil/a@1', name: '@evil/a', version: '1' };
    const { coversFinding } = exceptionMatcher({ id: '*', purl: 'pkg:npm/%40evil', reason: 'x' });
    expect(coversFinding(aFinding({ package: item }))).toBe(false);
  });

  it('does not cover malware', () => {
    const { coversFinding } = exceptionMatcher({ id: '*', purl: 'pkg:npm/left-pad', reason: 'x' });
    expect(coversFinding(aFinding({ kind: 'malware' }))).toBe(false);
  });

  it('does not cover a package that a rule rejects', () => {
    const rule = { id: '*', purl: 'pkg:npm/left-pad', reason: 'x' };
    expect(exceptionMatcher(rule).coversPackage(refused)).toBe(false);
  });
});

describe('an exception for a package that a rule rejects', () => {
  it.each([
    [{ id: 'licenses', purl: 'pkg:npm/left-pad' }, true],
    [{ id: 'licenses', purl: 'pkg:npm/left-pad@1.0.0' }, true],
    [{ id: 'licenses', purl: 'pkg:npm/left-pad', path: '*.json' }, true],
    [{ id: 'licenses', purl: 'pkg:npm/left-pad', path: 'app' }, false],
    [{ id: 'licenses', purl: 'pkg:npm/left-pad@2.0.0' }, false],
    [{ id: 'licenses', purl: 'pkg:npm/' }, false],
    [{ id: 'licenses' }, false],
    [{ id: 'LICENSES', purl: 'pkg:npm/' }, false],
    [{ id: 'deny', purl: 'pkg:npm/left-pad' }, false],
  ])('with the fields %j covers left-pad: %p', (rule, wanted) => {
    expect(exceptionMatcher({ reason: 'x', ...rule }).coversPackage(refused)).toBe(wanted);
  });

  it('does not cover a finding', () => {
    const rule = { id: 'deny', purl: 'pkg:npm/left-pad', reason: 'x' };
    expect(exceptionMatcher(rule).coversFinding(aFinding())).toBe(false);
  });
});

it('an exception covers a finding even if its ID contains non-breaking hyphens, as copied from a comment', () => {
  const { coversFinding } = exceptionMatcher({ id: 'CVE-2026-0001', reason: 'x' });
  expect(coversFinding(aFinding())).toBe(true);
  expect(coversFinding(aFinding({ id: 'CVE-2026-0002' }))).toBe(false);
});

describe('an exception for a line', () => {
  const location = { path: 'ci.yml', line: 4, column: 5, endLine: 6, endColumn: 3 };
  const finding = aFinding({ id: 'workflow/plain-http', location, locations: [location] });

  it.each([
    [{ onLine: 3 }, false],
    [{ onLine: 4 }, true],
    [{ onLine: 6 }, true],
    [{ onLine: 7 }, false],
    [{ onLine: 4, onColumn: 4 }, false],
    [{ onLine: 4, onColumn: 5 }, true],
    [{ onLine: 5, onColumn: 1 }, true],
    [{ onLine: 6, onColumn: 2 }, true],
    [{ onLine: 6, onColumn: 3 }, false],
  ])('with the position %j covers a finding from 4:5 to 6:3: %p', (place, wanted) => {
    const rule = { id: 'workflow/plain-http', path: 'ci.yml', ...place, reason: 'x' };
    expect(exceptionMatcher(rule).coversFinding(finding)).toBe(wanted);
  });

  it('does not cover a different file or a finding without a line', () => {
    const rule = { id: 'workflow/plain-http', path: 'ci.yml', onLine: 4, reason: 'x' };
    const { coversFinding } = exceptionMatcher(rule);
    const elsewhere = { ...location, path: 'other.yml' };
    const whole = { path: 'ci.yml' };
    expect(coversFinding({ ...finding, location: elsewhere, locations: [elsewhere] })).toBe(false);
    expect(coversFinding({ ...finding, location: whole, locations: [whole] })).toBe(false);
  });
});
