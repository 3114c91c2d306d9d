import { expect, it } from '@jest/globals';
import { bunEdges } from '../../../../shared/ecosystems/npm/bun-needs.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

it('bunEdges prefers the nearest entry, and treats a scope as part of the name', () => {
  const packages = {
    '@s/a': ['@s/a@1.0.0', '', { dependencies: { b: '^2' } }, ''],
    '@s/a/b': ['b@2.0.0', '', { dependencies: { c: '1' } }, ''],
    b: ['b@1.0.0', '', {}, ''],
    c: ['c@1.0.0', '', {}, ''],
  };
  const workspaces = { '': { dependencies: { '@s/a': '1' }, devDependencies: { b: '1' } } };
  const { needs, roots } = bunEdges({ workspaces }, packages);
  expect([...needs]).toEqual([
    ['@s/a', ['@s/a/b']],
    ['@s/a/b', ['c']],
    ['b', []],
    ['c', []],
  ]);
  expect(roots).toEqual({ runtime: ['@s/a'], development: ['b'] });
});

it('bunEdges quickly reads a deep key with many dependencies', () => {
  const dependencies = Object.fromEntries(
    Array.from({ length: 25_000 }, (_, at) => [`d${at}`, '']),
  );
  const packages = { ['x/'.repeat(50_000)]: ['a@1.0.0', '', { dependencies }, ''] };
  expect(cpuMs(() => bunEdges({}, packages))).toBeLessThan(2000);
});
