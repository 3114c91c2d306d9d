import { describe, expect, it } from '@jest/globals';
import { linesOf, locked, packageLock, planFor } from './plan-files.ts';

/** A project whose dependencies all require exactly `deep@1.0.0`. */
function project(roots: readonly string[]) {
  const packages = roots.map((name) => [
    `node_modules/${name}`,
    locked(name, '1.0.0', { dependencies: { deep: '1.0.0' } }),
  ]);
  return packageLock(
    { dependencies: Object.fromEntries(roots.map((name) => [name, '^1.0.0'])) },
    { ...Object.fromEntries(packages), 'node_modules/deep': locked('deep', '1.0.0') },
  );
}

const DEEP = { id: 'X', ecosystem: 'npm', name: 'deep', fixed: '1.0.1' };

describe('the fix for a transitive package', () => {
  it('names all direct dependencies', () => {
    expect(linesOf(planFor(project(['a', 'b']), [DEEP]).fixes)).toEqual([
      'Update `a` and `b` in `package.json` so that `deep` is 1.0.1 or later (`@latest` can be a major update) $ npm install a@latest b@latest',
    ]);
  });

  it('suggests no command if too many direct dependencies must be updated', () => {
    expect(linesOf(planFor(project(['a', 'b', 'c', 'd']), [DEEP]).fixes)).toEqual([
      'Update `a`, `b`, `c` and 1 other package in `package.json` so that `deep` is 1.0.1 or later',
    ]);
  });

  it('omits direct dependencies that must be removed because of malware', () => {
    const required = { dependencies: { deep: '1.0.0', evil: '1.0.0' } };
    const files = packageLock(
      { dependencies: { a: '^1.0.0', b: '^1.0.0' } },
      {
        'node_modules/a': locked('a', '1.0.0', required),
        'node_modules/b': locked('b', '1.0.0', { dependencies: { other: '1.0.0', deep: '1.0.0' } }),
        'node_modules/deep': locked('deep', '1.0.0'),
        'node_modules/evil': locked('evil', '1.0.0', { dependencies: { inner: '1.0.0' } }),
        'node_modules/inner': locked('inner', '1.0.0'),
        'node_modules/other': locked('other', '1.0.0'),
      },
    );
    const flaws = ['deep', 'a', 'inner'].map((name) => ({ ...DEEP, id: `X-${name}`, name }));
    const malware = { id: 'MAL-1', ecosystem: 'npm', name: 'evil' };
    expect(linesOf(planFor(files, [...flaws, malware]).fixes).slice(1)).toEqual([
      'Remove or replace `a` in `package.json` because of malware. This also removes 2 packages with findings',
      'Update `b` in `package.json` so that `deep` is 1.0.1 or later (`@latest` can be a major update) $ npm install b@latest',
    ]);
  });

  it('updates the package itself if the direct dependencies are unknown', () => {
    const files = {
      'gradle.lockfile': 'com.example:deep:1.0.0=runtimeClasspath\nempty=\n',
    };
    const { fixes } = planFor(files, [
      { id: 'X', ecosystem: 'Maven', name: 'com.example:deep', fixed: '2.0.0' },
    ]);
    expect(fixes.map(({ kind }) => kind)).toEqual(['update']);
  });
});
