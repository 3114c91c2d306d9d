import { DataError } from '../../errors/errors.ts';
import { objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { normalizedName } from './python-package.ts';

/** Names of the project files that can contain the project's name. */
export const NAMING_FILES = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/**
 * True if a folder in a lockfile contains a project of the source tree with this name. False for any other folder,
 * which only the lockfile describes.
 *
 * @param folder Path in the lockfile, relative to the folder of the lockfile.
 */
export function isOwnProject(
  lockfile: EcosystemFile,
  folder: string | undefined,
  name: string,
  context: ParseContext,
): boolean {
  if (folder === undefined || /^\/|\\|:/.test(folder) || climbsOut(lockfile.path, folder)) {
    return false;
  }
  return NAMING_FILES.some((file) => {
    const found = context.file(besidePath(lockfile.path, `${folder}/${file}`));
    return found !== undefined && namesIn(found).has(normalizedName(name));
  });
}

/**
 * Caches the names of all projects in a source tree. The garbage collector frees an entry together with its context.
 */
const members = new WeakMap<ParseContext, ReadonlySet<string>>();

/** True if any project in the source tree has the given name. Such a project can be a workspace member. */
export function isMember(name: string, context: ParseContext): boolean {
  const known =
    members.get(context) ??
    new Set(context.named('pyproject.toml').flatMap((file) => nameOfPyproject(file) ?? []));
  members.set(context, known);
  return known.has(normalizedName(name));
}

function climbsOut(path: string, folder: string): boolean {
  let depth = path.split('/').length - 1;
  for (const segment of folder.split('/')) {
    if (segment === '..') depth--;
    else if (segment !== '' && segment !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

function namesIn(file: EcosystemFile): ReadonlySet<string> {
  if (file.path.endsWith('.toml')) return new Set(nameOfPyproject(file) ?? []);
  // `setup.py` is a program, so any word in it could be the name of the project.
  const words = file.bytes.toString('utf8').match(/[A-Za-z0-9][A-Za-z0-9._-]*/g) ?? [];
  return new Set(words.map(normalizedName));
}

function nameOfPyproject(file: EcosystemFile): readonly string[] | undefined {
  try {
    const document = readToml(file);
    const poetry = objectAt(objectAt(document, 'tool') ?? {}, 'poetry') ?? {};
    const name = stringAt(objectAt(document, 'project') ?? {}, 'name') ?? stringAt(poetry, 'name');
    return name === undefined ? undefined : [normalizedName(name)];
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
