import { describe, expect, it } from '@jest/globals';
import { installTree } from '../../../../shared/ecosystems/npm/install-paths.ts';
import { lockNeeds } from '../../../../shared/ecosystems/npm/lock-needs.ts';
import { lockScopes, type ManifestIn } from '../../../../shared/ecosystems/npm/lock-scopes.ts';
import type { JsonObject } from '../../../../shared/json/guards.ts';

const DEV = { dev: true };

const scopesOf = (packages: JsonObject, manifestIn: ManifestIn) => {
  const tree = installTree(Object.keys(packages));
  return lockScopes(packages, tree, lockNeeds(packages, tree), manifestIn);
};

/** Returns the scope of `node_modules/bad`. */
const scopeOfBad = (packages: JsonObject, manifest: JsonObject | undefined = {}) =>
  scopesOf(packages, (folder) => (folder === '' ? manifest : undefined))('node_modules/bad');

describe('lockScopes', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['the project needs at run time', { '': { dependencies: { bad: '1' } } }, {}],
    [
      'only the manifest needs at run time',
      { '': { devDependencies: { bad: '1' } } },
      { dependencies: { bad: '1' } },
    ],
    [
      'a runtime dependency needs',
      { '': { dependencies: { a: '1' } }, 'node_modules/a': { dependencies: { bad: '1' } } },
      {},
    ],
    [
      'a workspace needs, even if the workspace also has the flag',
      {
        '': {},
        'node_modules/w': { link: true, resolved: 'w' },
        w: { ...DEV, dependencies: { bad: '1' } },
      },
      {},
    ],
    ['no dependency leads to', { '': { devDependencies: { other: '1' } } }, {}],
  ])('ignores the flag `dev` on a package that %s', (_, others, manifest) => {
    expect(scopeOfBad({ ...others, 'node_modules/bad': DEV }, manifest)).toBe('runtime');
  });

  it.each<[string, JsonObject]>([
    ['a development dependency', { '': { devDependencies: { bad: '1' } } }],
    [
      'needed by a folder that is a development dependency',
      {
        '': { devDependencies: { w: 'file:w' } },
        'node_modules/w': { ...DEV, link: true, resolved: 'w' },
        w: { ...DEV, dependencies: { bad: '1' } },
      },
    ],
    [
      'an optional peer of a runtime dependency',
      {
        '': { dependencies: { a: '1' }, devDependencies: { bad: '1' } },
        'node_modules/a': {
          peerDependencies: { bad: '1' },
          peerDependenciesMeta: { bad: { optional: true } },
        },
      },
    ],
  ])('accepts the flag `dev` on a package that is %s', (_, others) => {
    expect(scopeOfBad({ ...others, 'node_modules/bad': DEV })).toBe('development');
  });

  it('accepts the flag `dev` without a manifest, unless a runtime dependency leads to the package', () => {
    const none = (others: JsonObject) =>
      scopesOf({ ...others, 'node_modules/bad': DEV }, () => undefined)('node_modules/bad');
    expect(none({})).toBe('development');
    expect(none({ '': { dependencies: { bad: '1' } } })).toBe('runtime');
  });

  it('handles a long chain of dependencies that forms a cycle', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [
        `node_modules/p${at}`,
        { ...DEV, dependencies: { [`p${(at + 1) % 20_000}`]: '1' } },
      ]),
    );
    const scope = scopesOf({ '': { dependencies: { p0: '1' } }, ...chain }, () => ({}));
    expect(scope('node_modules/p19999')).toBe('runtime');
  });

  it('reads many optional peers in linear time', () => {
    const names = Array.from({ length: 60_000 }, (_, at) => `p${at}`);
    const peers = {
      peerDependencies: Object.fromEntries(names.map((name) => [name, '1'])),
      peerDependenciesMeta: Object.fromEntries(names.map((name) => [name, { optional: true }])),
    };
    const found = Object.fromEntries(names.map((name) => [`node_modules/${name}`, DEV]));
    const start = performance.now();
    scopesOf({ '': peers, 'node_modules/a': peers, ...found }, () => ({}));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
