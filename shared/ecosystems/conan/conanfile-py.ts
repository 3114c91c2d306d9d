/**
 * C and C++: dependencies declared in `conanfile.py` and `conanfile.txt`. `conanfile.py` is a program, so Assay reads
 * only the quoted references in it. Source: https://docs.conan.io/2/reference/conanfile.html
 */
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat, manifestOfPackages, withManifest } from '../manifest-format.ts';
import { notALockfile } from '../unread.ts';
import { conanPackage } from './conan-package.ts';

const FIX = 'commit conan.lock (conan lock create .)';

export const conanFileText = (format: FileFormat, lockfile: FileFormat): FileFormat =>
  withManifest(
    format,
    {
      ecosystem: 'ConanCenter',
      manifests: ['conanfile.txt'],
      locks: [{ format: lockfile, names: ['conan.lock'] }],
      note: 'Dependencies with exact versions are listed as packages. Only a lockfile lists their transitive dependencies.',
    },
    ({ packages }) => manifestOfPackages(packages, FIX),
  );

export const conanFilePython = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    { wanted: { names: ['conanfile.py'] } },
    {
      ecosystem: 'ConanCenter',
      manifests: ['conanfile.py'],
      locks: [{ format: lockfile, names: ['conan.lock'] }],
      note: 'The file is a program. Assay reads only references that are string literals.',
    },
    readConanFile,
  );

/** Maximum size of a `conanfile.py`, in characters. */
const MAX_LENGTH = 1024 * 1024;

/** Matches `"zlib/1.2.13"` and `'boost/[>=1.80]@user/channel'`. */
const REFERENCE = /["'](([a-z0-9_][a-z0-9_+.-]*)\/(\d|\[|cci\.|system)[^"'\n]*)["']/g;

const NEW = 'derive a class from ConanFile (conan new basic)';

const REQUIRES = /\b\w*requires\b/g;

function readConanFile(file: EcosystemFile): Manifest {
  const text = file.bytes
    .toString('utf8')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^\s*#.*$/gm, '');
  if (text.trim() !== '' && !/conan/i.test(text)) throw notALockfile(file, 'ConanFile', NEW);
  const isAsking = REQUIRES.test(text);
  REQUIRES.lastIndex = 0;
  const found = isAsking ? [...text.matchAll(REFERENCE)] : [];
  const dependencies = found.map(([, reference = '', name = '', start]): ManifestDependency => {
    const facts = { scope: 'runtime', isDirect: true } as const;
    const exact =
      start === '[' ? undefined : conanPackage(file, reference, { ...facts, line: undefined });
    return { name, isDevelopment: false, exact };
  });
  return { dependencies, isProgram: isAsking && dependencies.length === 0, fix: FIX };
}
