import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

it.each([
  ['requirements.in', 'requirements.txt'],
  ['dev-requirements.in', 'dev-requirements.txt'],
  ['requirements/base.in', 'requirements/base.txt'],
])('%s is locked by %s', (source, output) => {
  const files = { [source]: 'a\nb==1.0\n-c constraints.txt\n' };
  expect(unlockedIn({ ...files, 'constraints.txt': '' })).toEqual([
    `${source} names 2 dependencies, and no lockfile says which versions are installed`,
  ]);
  expect(unlockedIn({ ...files, [output]: 'a==2.0\nb==1.0\n' })).toEqual([]);
});

it('lists exact versions, and ignores other files with that suffix', () => {
  expect(namesOf(inventoryOfFiles({ 'requirements.in': 'a\nb==1.0\n' }))).toEqual(['b@1.0']);
  expect(unlockedIn({ 'MANIFEST.in': 'include a\n', 'config.in': 'a\n' })).toEqual([]);
});
