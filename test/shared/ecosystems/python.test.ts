import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/python.ts';

it('a Pipfile can be locked only by Pipfile.lock, and other Python manifests by any Python lockfile', () => {
  const locksOf = (name: string) =>
    ecosystem.formats
      .find(({ locking }) => locking?.manifests.includes(name))
      ?.locking?.locks.flatMap(({ names }) => names);
  expect(locksOf('Pipfile')).toEqual(['Pipfile.lock']);
  expect(locksOf('pyproject.toml')).toEqual(
    expect.arrayContaining([
      'uv.lock',
      'poetry.lock',
      'pdm.lock',
      'pylock.toml',
      'requirements.txt',
    ]),
  );
  expect(locksOf('setup.py')).toEqual(locksOf('pyproject.toml'));
});
