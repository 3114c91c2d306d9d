import { expect, it } from '@jest/globals';
import { joinViews } from '../../../../shared/ecosystems/npm/lockfile-views.ts';
import { aPackage } from '../../../support/inventory.ts';

const FILE = { path: 'package-lock.json', bytes: Buffer.from('') };

function view(key: string, ...all: readonly (readonly [name: string, version: string])[]) {
  return {
    key,
    read: { packages: all.map(([name, version]) => aPackage({ name, version })), problems: [] },
  };
}

it('joinViews keeps a package that is only in the second view, and reports it as a problem', () => {
  const first = view('packages', ['a', '1.0.0'], ['git', '2.0.0']);
  const second = view('dependencies', ['a', '1.0.0'], ['a', '0.9.0'], ['git', ''], ['b', '']);
  const { packages, problems } = joinViews(FILE, first, second);
  expect(packages.map(({ name, version }) => `${name}@${version}`)).toEqual([
    ...['a@1.0.0', 'git@2.0.0'],
    ...['a@0.9.0', 'b@'],
  ]);
  expect(problems).toMatchObject([
    {
      code: 'contradiction',
      message: expect.stringMatching(/^Only `dependencies` lists a@0.9.0, not/),
    },
    { code: 'contradiction', message: expect.stringMatching(/^Only `dependencies` lists b, not/) },
  ]);
});

it('joinViews returns each package once if both views are identical', () => {
  const { packages, problems } = joinViews(FILE, view('a', ['a', '1']), view('b', ['a', '1']));
  expect([packages.length, problems]).toEqual([1, []]);
});
