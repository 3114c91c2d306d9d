import { DataError } from '../../errors/errors.ts';
import { arrayAt, objectAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { joinedPath } from '../paths.ts';
import { readToml } from '../toml.ts';

/** What makes a folder one that pip installs. */
export const PROJECT_FILES = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/**
 * Says why it is not known what the project in a folder needs; undefined where its pyproject.toml says it, which is
 * read for its own sake. The folder is seen from where pip is started: from the file's own folder or any above it.
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
  return isOpen ? 'a program says what the project in this folder needs' : undefined;
}

/** The folder of a file, and all above it, the source itself last. */
function foldersAbove(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return [...segments.keys(), segments.length].map((count) => segments.slice(0, count).join('/'));
}

/** What a table of pyproject.toml says does not change when the project is built, unless it is called dynamic. */
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
