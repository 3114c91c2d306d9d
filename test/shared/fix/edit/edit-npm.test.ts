import { describe, expect, it } from '@jest/globals';
import { editNpm, isNpmLockfile, lockfilesFor } from '../../../../shared/fix/edit/edit-npm.ts';
import type { Fix } from '../../../../shared/model/fix.ts';
import { locked } from '../plan-files.ts';
import { aRelease } from './a-release.ts';

function fixFor(names: readonly string[], path = 'package-lock.json'): Fix {
  const packages = names.map((name) => ({ purl: name, name, version: '1.0.0', to: '1.0.1' }));
  return { kind: 'refresh', title: '', path, packages, fixes: [], stays: [] };
}

function textsFor(dependencies: object, entries: object): ReadonlyMap<string, string> {
  const lock = { lockfileVersion: 3, packages: { '': { dependencies }, ...entries } };
  return new Map([
    ['package.json', JSON.stringify({ dependencies })],
    ['package-lock.json', `${JSON.stringify(lock, null, 2)}\n`],
  ]);
}

const REGISTRY = {
  release: async (name: string, version: string) =>
    name === 'gone'
      ? 'the registry does not contain this version'
      : aRelease({ name, version, ...(name === 'a' && { dependencies: { b: '^1.0.1' } }) }),
};

describe('an edit of an npm project', () => {
  it('retries a package that needs the new version of another package', async () => {
    const texts = textsFor(
      { a: '^1.0.0' },
      {
        'node_modules/a': locked('a', '1.0.0', { dependencies: { b: '^1.0.0' } }),
        'node_modules/b': locked('b', '1.0.0'),
      },
    );
    const { edited, refusals } = await editNpm(fixFor(['a', 'b']), texts, REGISTRY);
    expect({ edited, refusals }).toEqual({ edited: ['b', 'a'], refusals: [] });
  });

  it('changes nothing if the registry has no usable metadata', async () => {
    const texts = textsFor({ gone: '^1.0.0' }, { 'node_modules/gone': locked('gone', '1.0.0') });
    const result = await editNpm(fixFor(['gone']), texts, REGISTRY);
    expect(result).toEqual({
      texts,
      edited: [],
      refusals: ['gone 1.0.1: the registry does not contain this version'],
    });
  });

  it('does not change the lockfile if the range in the manifest cannot be changed', async () => {
    const texts = textsFor({ c: '^1.0.0' }, { 'node_modules/c': locked('c', '1.0.0') });
    const broken = new Map(texts).set('package.json', '{"dependencies":{"c":">=1"}}');
    const result = await editNpm(fixFor(['c'], 'package.json'), broken, REGISTRY);
    expect(result.texts).toBe(broken);
    expect(result.refusals).toEqual(['the range of c in package.json has an unsupported form']);
  });

  it('is refused if there is no lockfile or no known version', async () => {
    const { refusals } = await editNpm(fixFor(['c'], 'package.json'), new Map(), REGISTRY);
    expect(refusals).toEqual(['there is no package-lock.json']);
    const fix = { ...fixFor([]), packages: [{ purl: 'c', name: 'c', version: '1.0.0' }] };
    expect((await editNpm(fix, textsFor({}, {}), REGISTRY)).refusals).toEqual([
      'no version of c is known',
    ]);
  });

  it('looks for the lockfile in parent folders', () => {
    expect(
      lockfilesFor('a/b/package.json').filter((path) => path.includes('package-lock')),
    ).toEqual(['a/b/package-lock.json', 'a/package-lock.json', 'package-lock.json']);
    expect(isNpmLockfile('a/npm-shrinkwrap.json')).toBe(true);
  });
});
