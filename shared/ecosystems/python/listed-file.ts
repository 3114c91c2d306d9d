import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { besidePath } from '../paths.ts';
import { pinnedPackage } from './required-package.ts';
import { requirements } from './requirements.ts';
import { readRequirements } from './requirements-reading.ts';

type Facts = Partial<Pick<ManifestDependency, 'isOptional'>>;

/**
 * Returns the requirements in a file that a manifest names, as in `file = ["deps.txt"]`. If the file was not read,
 * returns one dependency with the name of the file. It is then reported as not locked.
 */
export function dependenciesIn(
  manifest: EcosystemFile,
  path: string,
  context: ParseContext,
  facts: Facts = {},
): readonly ManifestDependency[] {
  const file = context.file(besidePath(manifest.path, path));
  const unread = [{ name: `file: ${path.slice(0, SHOWN)}`, isDevelopment: false }];
  if (file === undefined) return unread;
  // The file is parsed separately as a requirements file.
  if (requirements.isPrimary?.(file.path) === true) return [];
  try {
    const { stated, problems } = readRequirements(file, context);
    const listed = stated.map(({ requirement, line, isConstraint, file: origin }) => {
      if (requirement.kind === 'unpinned') {
        const { name, range, isConditional } = requirement;
        return { ...facts, name, isDevelopment: false, range, isConditional };
      }
      if (requirement.kind !== 'pinned') return { name: `line ${line}`, isDevelopment: false };
      const exact = isConstraint
        ? undefined
        : pinnedPackage(origin, requirement, { line, scope: 'runtime', isDirect: true });
      return {
        ...facts,
        name: requirement.name,
        isDevelopment: false,
        exact,
        isConditional: requirement.isConditional,
      };
    });
    return problems.length > 0 ? [...listed, ...unread] : listed;
  } catch (error) {
    if (error instanceof DataError) return unread;
    throw error;
  }
}

/** Maximum length of a path in a message, in characters. */
const SHOWN = 200;
