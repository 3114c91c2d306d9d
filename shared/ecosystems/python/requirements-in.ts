/** Python: `requirements.in`, which pip-compile and uv compile into a file with pinned requirements. */
import type { EcosystemFile, FileFormat, Lock, ParseContext } from '../ecosystem.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { pinnedPackage } from './required-package.ts';
import { readRequirements } from './requirements-reading.ts';

export const requirementsIn = (locks: readonly Lock[]): FileFormat =>
  manifestFormat(
    {
      wanted: { suffixes: ['.in'] },
      isPrimary: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]*)\.in$/.test(path),
    },
    {
      ecosystem: 'PyPI',
      manifests: ['requirements.in'],
      locks,
      note: 'The pinned requirements.txt in the same folder covers this file, and all files that it includes with `-r`.',
    },
    readIn,
  );

function readIn(file: EcosystemFile, context: ParseContext): Manifest {
  const { stated } = readRequirements(file, context);
  const own = stated.filter((one) => one.file.path === file.path && !one.isConstraint);
  const dependencies = own.flatMap(({ requirement, line }): readonly ManifestDependency[] => {
    if (requirement.kind === 'unpinned') {
      const { name, range, isConditional } = requirement;
      return [{ name, isDevelopment: false, range, isConditional }];
    }
    if (requirement.kind === 'unclear') return [{ name: `line ${line}`, isDevelopment: false }];
    if (requirement.kind !== 'pinned') return [];
    const exact = pinnedPackage(file, requirement, { line, scope: 'runtime', isDirect: true });
    return [{ name: requirement.name, isDevelopment: false, exact }];
  });
  const includes = new Set(
    stated.filter(({ isConstraint }) => !isConstraint).map((one) => one.file.path),
  );
  includes.delete(file.path);
  const output = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.in$/, '.txt');
  return { dependencies, includes: [...includes], fix: `commit ${output} (pip-compile)` };
}
