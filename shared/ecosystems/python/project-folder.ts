import { DataError } from '../../errors/errors.ts';
import { arrayAt, objectAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { joinedPath } from '../paths.ts';
import { readToml } from '../toml.ts';

/** Names of files that mark a folder as a project that pip can install. */
export const PROJECT_FILES = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/**
 * Returns why the dependencies of a project in a folder are unknown. Returns undefined if a pyproject.toml in the
 * folder declares them, because it is parsed separately.
 *
 * @param from Path of the file that requires the project.
 * @param stated Path of the folder, relative to the folder in which pip runs. This can be the folder of `from` or any
 * of its parent folders.
 */
export function unknownNeeds(
  from: string,
  stated: string,
  context: ParseContext,
): string | undefined {
  const projects = foldersAbove(from)
    .map((folder) => joinedPath(folder, stated))
    .filter((folder) => !folder.startsWith('..'))
    .flatMap((folder) => {
      const found = PROJECT_FILES.flatMap((name) => context.file(joinedPath(folder, name)) ?? []);
      return found.length === 0 ? [] : [found];
    });
  if (stated.startsWith('/') || projects.length === 0) return 'the folder has no pyproject.toml';
  const isOpen = projects.some((files) => !files.some(namesDependencies));
  return isOpen ? 'a program determines this folder’s dependencies' : undefined;
}

/** Returns the folder of a file and all folders above it, starting with the root of the source. */
function foldersAbove(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return [...segments.keys(), segments.length].map((count) => segments.slice(0, count).join('/'));
}

/**
 * True if the file is a pyproject.toml with static dependencies. A build can change only dependencies that are marked
 * as dynamic.
 */
function namesDependencies(file: EcosystemFile): boolean {
  if (!file.path.endsWith('pyproject.toml')) return false;
  try {
    const document = readToml(file);
    const project = objectAt(document, 'project');
    const poetry = objectAt(objectAt(document, 'tool') ?? {}, 'poetry');
    if (project === undefined) return poetry !== undefined;
    return !(arrayAt(project, 'dynamic') ?? []).includes('dependencies');
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}
