import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/conan.ts';

it('reads the lockfile and the list of requirements', () => {
  expect(ecosystem.formats.flatMap(({ wanted }) => wanted.names)).toEqual([
    'conan.lock',
    'conanfile.txt',
    'conanfile.py',
  ]);
});
