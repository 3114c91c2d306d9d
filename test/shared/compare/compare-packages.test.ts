import { describe, expect, it } from '@jest/globals';
import { comparePackages } from '../../../shared/compare/compare-packages.ts';
import type { Package } from '../../../shared/model/package.ts';
import { aPackage } from '../../support/inventory.ts';

const at = (version: string, facts: Partial<Package> = {}) =>
  aPackage({ purl: `pkg:npm/a@${version}`, version, ...facts });

function shown(base: readonly Package[], head: readonly Package[]): readonly string[] {
  return comparePackages(base, head).map(({ kind, from = '', to = '' }) => `${kind} ${from}:${to}`);
}

describe('comparePackages', () => {
  it.each([
    ['an added package', [], [at('1.0.0')], ['added :1.0.0']],
    ['a removed package', [at('1.0.0')], [], ['removed 1.0.0:']],
    ['an upgrade', [at('1.9.0')], [at('1.10.0')], ['upgraded 1.9.0:1.10.0']],
    ['a downgrade', [at('1.10.0')], [at('1.9.0')], ['downgraded 1.10.0:1.9.0']],
    ['a second version of a package', [at('1.0.0')], [at('1.0.0'), at('2.0.0')], ['added :2.0.0']],
    [
      'no change if the versions are the same',
      [at('1.0.0'), at('2.0.0')],
      [at('2.0.0'), at('1.0.0')],
      [],
    ],
    ['a version that cannot be ordered', [at('main')], [at('next')], ['upgraded main:next']],
  ])('reports %s', (_, base, head, changes) => {
    expect(shown(base, head)).toEqual(changes);
  });

  it('reports a package as unknown if its file could not be read', () => {
    const base = [at('1.0.0', { locations: [{ path: 'app/package-lock.json' }] })];
    expect(comparePackages(base, [], ['app/package-lock.json'])).toMatchObject([
      { kind: 'unknown', from: '1.0.0' },
    ]);
    expect(comparePackages(base, [], ['lib/package-lock.json'])).toMatchObject([
      { kind: 'removed' },
    ]);
  });

  it('reports a changed license', () => {
    const [before, after] = [
      at('1.0.0', { license: 'MIT' }),
      at('2.0.0', { license: 'AGPL-3.0-only' }),
    ];
    expect(comparePackages([before], [after])).toMatchObject([
      { license: { from: 'MIT', to: 'AGPL-3.0-only' } },
    ]);
  });

  it('reports a license that changed while the version stayed the same', () => {
    const [before, after] = [at('1.0.0', { license: 'MIT' }), at('1.0.0', { license: 'BUSL-1.1' })];
    expect(shown([before], [after])).toEqual(['relicensed 1.0.0:1.0.0']);
  });

  it('distinguishes packages with the same name in two ecosystems', () => {
    const python = at('1.0.0', { type: 'pypi', purl: 'pkg:pypi/a@1.0.0' });
    expect(shown([python], [at('1.0.0')])).toEqual(['added :1.0.0', 'removed 1.0.0:']);
  });
});
