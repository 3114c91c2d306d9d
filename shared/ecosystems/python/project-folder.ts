import { DataError } from '../../errors/errors.ts';
import { arrayAt, objectAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { joinedPath } from '../paths.ts';
import { readToml } from '../toml.ts';

/** Files that allow pip to install from a folder. */
export const PROJECT_FILES = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/**
 * Returns the reason why the dependencies of a project in a folder are unknown. Returns undefined if the pyproject.toml
 * in the folder declares them, because it is parsed separately. The path is relative to the folder in which pip runs,
 * which can be the folder of the file or any parent folder.
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
  return isOpen ? 'a program determines the dependencies of this folder' : undefined;
}

/** Returns the folder of a file and all its parent folders, starting with the root of the source. */
function foldersAbove(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return [...segments.keys(), segments.length].map((count) => segments.slice(0, count).join('/'));
}

/**
 * True if the dependencies in pyproject.toml are fixed. A build can only change dependencies that are marked as
 * dynamic.
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
