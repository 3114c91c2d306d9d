import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/conan.ts';

it('the Conan formats read conan.lock, conanfile.txt and conanfile.py', () => {
  expect(ecosystem.formats.flatMap(({ wanted }) => wanted.names)).toEqual([
    'conan.lock',
    'conanfile.txt',
    'conanfile.py',
  ]);
});
