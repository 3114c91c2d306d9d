/** C and C++: Conan's lockfiles, `conanfile.txt` and `conanfile.py`. */

import { conanFile } from './conan/conanfile.ts';
import { conanFilePython, conanFileText } from './conan/conanfile-py.ts';
import { conanLock } from './conan/lock.ts';
import type { Ecosystem } from './ecosystem.ts';

export const ecosystem: Ecosystem = {
  id: 'conan',
  formats: [conanLock, conanFileText(conanFile, conanLock), conanFilePython(conanLock)],
};
