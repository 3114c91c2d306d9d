import { DataError } from '../../errors/errors.ts';
import { objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { normalizedName } from './python-package.ts';

/** Files of a folder that say how its project is called. */
export const NAMING_FILES = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/**
 * Whether a folder that a lockfile names has a project of that name in the source tree. Any other entry with a folder
 * is a package: what is there, no file of the tree says.
 *
 * @param folder As the lockfile has it, seen from its own place.
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

/** Names of all projects of a source tree, put together once: forgotten with the context. */
const members = new WeakMap<ParseContext, ReadonlySet<string>>();

/** Whether a project of the source tree, a member of a workspace, has that name. */
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
  // A program: one of its words is the name, and nothing else makes it one.
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
