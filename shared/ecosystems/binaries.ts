/**
 * Well-known programs that were installed without a package manager. Each executable contains the program's version.
 */
import { stringAt } from '../json/guards.ts';
import type { Problem } from '../model/inventory.ts';
import { javaRuntime } from './binaries/java-runtime.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { packageOf } from './package-of.ts';
import { objectsAt, readExtract } from './read-extract.ts';

const executable: FileFormat = {
  wanted: { extracts: ['executable'] },
  parse: parseExecutable,
};

export const ecosystem: Ecosystem = { id: 'binaries', formats: [executable, javaRuntime] };

/**
 * Returns the programs in an executable. Their purl type is `generic`: they are not in a registry, and OSV has no
 * ecosystem for them.
 */
function parseExecutable(file: EcosystemFile): ParsedFile {
  const extract = readExtract(file, 'executable');
  const packages = objectsAt(extract, 'programs').map((program) =>
    packageOf(file, {
      type: 'generic',
      name: stringAt(program, 'name') ?? '',
      version: stringAt(program, 'version') ?? '',
      scope: 'runtime',
    }),
  );
  return { packages, problems: extract['isPacked'] === true ? [packedProgram(file)] : [] };
}

/** Returns a problem for a program that is compressed with UPX. Its Go modules or Rust crates cannot be read. */
function packedProgram({ path }: EcosystemFile): Problem {
  const message =
    'the program is compressed with UPX, so its packages cannot be read. Fix: ship the program uncompressed, or decompress it with `upx -d`';
  return { code: 'unreadable', message, path };
}
