/** C and C++: Conan's lockfiles and `conanfile.txt`. */
import { conanFile } from './conan/conanfile.ts';
import { conanLock } from './conan/lock.ts';
import type { Ecosystem } from './ecosystem.ts';

export const ecosystem: Ecosystem = { id: 'conan', formats: [conanLock, conanFile] };
