import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

it.each([
  ['requirements.in', 'requirements.txt'],
  ['dev-requirements.in', 'dev-requirements.txt'],
  ['requirements/base.in', 'requirements/base.txt'],
])('%s is locked by %s', (source, output) => {
  const files = { [source]: 'a\nb==1.0\n-c constraints.txt\n' };
  expect(unlockedIn({ ...files, 'constraints.txt': '' })).toEqual([
    `${source} names 2 dependencies, and no lockfile pins the installed versions`,
  ]);
  expect(unlockedIn({ ...files, [output]: 'a==2.0\nb==1.0\n' })).toEqual([]);
});

it('requirements.in and the files that it includes are locked by the same lockfile, but its constraints files are not', () => {
  const files = {
    'requirements.in': 'b\n-r requirements/base.in\n-c requirements/limits.in\n',
    'requirements/base.in': 'a>=1\n',
    'requirements.txt': 'a==2.0\nb==1.0\n',
  };
  expect(unlockedIn(files)).toEqual([]);
  expect(unlockedIn({ ...files, 'requirements/limits.in': 'a>=1\n' })).toEqual([
    'requirements/limits.in names 1 dependency, and no lockfile pins the installed versions',
  ]);
  expect(unlockedIn({ ...files, 'requirements.txt': 'b==1.0\n' })).toEqual([
    'requirements/base.in names 1 dependency that requirements.txt does not contain: a',
  ]);
  expect(unlockedIn({ ...files, 'requirements.in': 'b\n' })).toHaveLength(1);
});

it('requirements.in lists its requirements with exact versions as packages', () => {
  expect(namesOf(inventoryOfFiles({ 'requirements.in': 'a\nb==1.0\n' }))).toEqual(['b@1.0']);
  expect(unlockedIn({ 'MANIFEST.in': 'include a\n', 'config.in': 'a\n' })).toEqual([]);
});
