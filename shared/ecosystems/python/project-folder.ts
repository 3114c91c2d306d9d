import { DataError } from '../../errors/errors.ts';
import { arrayAt, objectAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { joinedPath } from '../paths.ts';
import { readToml } from '../toml.ts';

/** Files that make a folder installable by pip. */
export const PROJECT_FILES = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/**
 * Returns why the dependencies of a project in a folder are unknown; undefined if its pyproject.toml declares them,
 * because that file is parsed separately. The path is relative to the folder where pip is started: the file's own
 * folder or any parent.
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
  return isOpen ? 'the dependencies of this folder are set by a program' : undefined;
}

/** Returns the folder of a file and all its parents, with the root of the source last. */
function foldersAbove(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return [...segments.keys(), segments.length].map((count) => segments.slice(0, count).join('/'));
}

/**
 * True if the dependencies in pyproject.toml are fixed: a build cannot change them unless they are marked as dynamic.
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
