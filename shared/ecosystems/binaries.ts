/** Well-known programs installed without a package manager. The version comes from the executable. */
import { stringAt } from '../json/guards.ts';
import { javaRuntime } from './binaries/java-runtime.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { packageOf } from './package-of.ts';
import { objectsAt, readExtract } from './read-extract.ts';

const executable: FileFormat = {
  wanted: { extracts: ['executable'] },
  parse: parseExecutable,
};

export const ecosystem: Ecosystem = { id: 'binaries', formats: [executable, javaRuntime] };

/** The purl type is `generic`, because no registry has these programs and OSV has no ecosystem for them. */
function parseExecutable(file: EcosystemFile): ParsedFile {
  const packages = objectsAt(readExtract(file, 'executable'), 'programs').map((program) =>
    packageOf(file, {
      type: 'generic',
      name: stringAt(program, 'name') ?? '',
      version: stringAt(program, 'version') ?? '',
      scope: 'runtime',
    }),
  );
  return { packages, problems: [] };
}
