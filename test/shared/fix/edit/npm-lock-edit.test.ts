import { describe, expect, it } from '@jest/globals';
import { editNpmLock } from '../../../../shared/fix/edit/npm-lock-edit.ts';
import type { PublishedVersion } from '../../../support/npm-metadata.ts';
import { locked } from '../plan-files.ts';
import { aRelease } from './a-release.ts';

/** A project that requires `a`, which requires `b` and `c`. */
function lockText(more: object = {}, root: object = {}): string {
  const packages = {
    '': { dependencies: { a: '^1.0.0' }, ...root },
    'node_modules/a': locked('a', '1.0.0', { dependencies: { b: '^1.0.0', c: '^1.0.0' } }),
    'node_modules/b': locked('b', '1.0.0'),
    'node_modules/c': locked('c', '1.0.0'),
    ...more,
  };
  return `${JSON.stringify({ lockfileVersion: 3, requires: true, packages }, null, 2)}\n`;
}

function edit(text: string, published: Partial<PublishedVersion>, isDirect = false) {
  const release = aRelease({ name: 'a', version: '1.0.1', ...published });
  const replacement = { name: release.name, version: '1.0.0', release, isDirect };
  const change = editNpmLock(text, undefined, replacement);
  if ('refusal' in change) return change.refusal;
  return JSON.parse(change.text).packages;
}

const NEEDS = { dependencies: { b: '^1.0.0', c: '^1.0.0' } };

describe('an edit of a package-lock.json', () => {
  it('replaces only the entry of the package', () => {
    const packages = edit(lockText(), NEEDS);
    const before = JSON.parse(lockText()).packages;
    expect(packages).toEqual({ ...before, 'node_modules/a': packages['node_modules/a'] });
    expect(packages['node_modules/a']).toMatchObject({ version: '1.0.1' });
  });

  it('removes packages that are no longer required', () => {
    expect(Object.keys(edit(lockText(), { dependencies: { b: '^1.0.0' } }))).toEqual([
      '',
      'node_modules/a',
      'node_modules/b',
    ]);
  });

  it("changes the project's range if the package is a direct dependency", () => {
    const packages = edit(lockText(), { ...NEEDS, version: '2.0.0' }, true);
    expect(packages['']).toEqual({ dependencies: { a: '^2.0.0' } });
  });

  it.each<[string, string, Partial<PublishedVersion>, string]>([
    [
      'a range excludes the version',
      lockText(),
      { version: '2.0.0' },
      'package.json requires a ^1.0.0',
    ],
    [
      'a dependency is missing',
      lockText(),
      { dependencies: { d: '^1.0.0' } },
      'a 1.0.1 requires d ^1.0.0',
    ],
    [
      'a dependency is too old',
      lockText(),
      { dependencies: { b: '^1.1.0' } },
      'a 1.0.1 requires b ^1.1.0',
    ],
    [
      'a peer dependency is missing',
      lockText(),
      { peerDependencies: { d: '*' } },
      'a 1.0.1 requires d *',
    ],
    [
      'a new dependency is installed only for development',
      lockText({ 'node_modules/d': locked('d', '1.0.0', { dev: true }) }),
      { dependencies: { d: '*' } },
      'a 1.0.1 requires d *',
    ],
    [
      'the version contains packages',
      lockText(),
      { bundleDependencies: ['b'] },
      'a contains other packages',
    ],
    ['the package is missing', lockText(), { name: 'z' }, 'z@1.0.0 is not in the lockfile'],
    [
      'the package is part of an archive',
      lockText({ 'node_modules/a': locked('a', '1.0.0', { inBundle: true }) }),
      {},
      'a is bundled in another package’s archive',
    ],
    [
      'the registry contradicts the lockfile',
      lockText({ 'node_modules/b/node_modules/a': locked('a', '1.0.1') }),
      NEEDS,
      'the registry and the lockfile contain different digests for a@1.0.1',
    ],
    [
      'the format is unknown',
      `{ ${lockText().slice(1)}`,
      NEEDS,
      'the lockfile is not in npm’s format',
    ],
    [
      'an old lockfile has a workspace',
      `${JSON.stringify({ packages: { '': {}, 'w/node_modules/a': locked('a', '1.0.0') }, dependencies: {} }, null, 2)}\n`,
      {},
      'a is in a workspace of an old lockfile',
    ],
  ])('is refused if %s', (_name, text, published, refusal) => {
    expect(edit(text, published)).toBe(refusal);
  });

  it('changes both lists in a version 2 lockfile, and the tree in a version 1 lockfile', () => {
    const tree = { a: { version: '1.0.0', requires: { b: '^1.0.0' } }, b: { version: '1.0.0' } };
    const release = aRelease({ name: 'a', version: '1.0.1', dependencies: { b: '^1.0.0' } });
    const replacement = { name: 'a', version: '1.0.0', release, isDirect: false };
    const packages = JSON.parse(lockText()).packages;
    const versions = [{ packages, dependencies: tree }, { dependencies: tree }].map((value) => {
      const manifest = { dependencies: { a: '^1.0.0' } };
      const change = editNpmLock(`${JSON.stringify(value, null, 2)}\n`, manifest, replacement);
      const edited = JSON.parse('text' in change ? change.text : '{}');
      return [edited.packages?.['node_modules/a'].version, edited.dependencies.a.version];
    });
    expect(versions).toEqual([
      ['1.0.1', '1.0.1'],
      [undefined, '1.0.1'],
    ]);
  });
});
