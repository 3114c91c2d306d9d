import { expect, it } from '@jest/globals';
import type { Scope } from '../../../../shared/model/package.ts';
import { hasCountedScope } from '../../../../shared/policy/rules/counted-scope.ts';
import { aFinding } from '../builders.ts';

const inScope = (scope: Scope | undefined) =>
  aFinding({ package: { purl: 'pkg:npm/a@1', name: 'a', version: '1', scope } });

it.each<[Scope | undefined, readonly Scope[] | undefined, boolean]>([
  ['development', undefined, false],
  ['runtime', undefined, true],
  ['unknown', undefined, true],
  [undefined, undefined, true],
  ['development', ['development'], true],
  ['development', ['runtime', 'unknown'], false],
  ['runtime', ['runtime'], true],
  [undefined, ['unknown'], true],
  [undefined, ['runtime'], true],
  [undefined, ['development'], false],
])('a finding with the scope %p counts under scopes %p: %p', (scope, scopes, wanted) => {
  expect(hasCountedScope(inScope(scope), { scopes })).toBe(wanted);
});

it('a finding without a package counts under all scopes', () => {
  expect(hasCountedScope(aFinding({ package: undefined }), { scopes: ['runtime'] })).toBe(true);
});

it.each<[readonly Scope[] | undefined, boolean]>([
  [undefined, true],
  [['runtime'], true],
  [['development'], true],
  [['unknown'], false],
])('a finding in a GitHub action counts under scopes %p: %p', (scopes, wanted) => {
  const item = { purl: 'pkg:githubactions/a/b@1', name: 'a/b', version: '1' };
  const finding = aFinding({
    package: { ...item, ecosystem: 'GitHub Actions', scope: 'development' },
  });
  expect(hasCountedScope(finding, { scopes })).toBe(wanted);
});
