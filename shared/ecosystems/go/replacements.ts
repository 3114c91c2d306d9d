import { posix } from 'node:path';
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { joinedPath } from '../paths.ts';
import { type Directive, isFolder } from './directives.ts';

interface Replacement {
  readonly file: EcosystemFile;
  readonly path: string;
  /** Empty if the replacement is a folder. */
  readonly version: string;
  readonly line: number;
}

/** Replacements, keyed by module path, or by `path@version` if only one version is replaced. */
export type Replacements = ReadonlyMap<string, Replacement>;

/**
 * Returns the replacements in a `go.mod` or `go.work`. Returns a problem for each pair of replacements that contradict
 * each other, because Go rejects a file with such a pair.
 */
export function replacementsOf(
  file: EcosystemFile,
  directives: readonly Directive[],
): { readonly replacements: Replacements; readonly problems: readonly Problem[] } {
  const replacements = new Map<string, Replacement>();
  const problems: Problem[] = [];
  for (const { words, line } of directives) {
    const [keyword, old = '', oldVersion] = words;
    if (keyword !== 'replace') continue;
    const arrow = words.indexOf('=>');
    const [path = '', version = ''] = words.slice(arrow + 1);
    const key = arrow === 3 ? `${old}@${oldVersion}` : old;
    const known = replacements.get(key);
    if (known !== undefined && (known.path !== path || known.version !== version)) {
      const message = `${key} is replaced by two different modules. Fix: remove one replacement`;
      problems.push({ code: 'contradiction', message, path: file.path, line });
    }
    replacements.set(key, { file, path, version, line });
  }
  return { replacements, problems };
}

/** Returns the replacement of a required module. Returns undefined if nothing replaces the module. */
export function replacementOf(
  path: string,
  version: string,
  replacements: Replacements,
): Replacement | undefined {
  return replacements.get(`${path}@${version}`) ?? replacements.get(path);
}

/**
 * True if the replacement is a folder in this source tree. Then its code is not a package. Go requires a `go.mod` in
 * such a folder.
 *
 * @throws {DataError} `not-found` if the folder is outside the tree or does not contain a `go.mod`, because the code in
 * it was not read.
 */
export function isOwnCode({ file, path, line }: Replacement, context: ParseContext): boolean {
  if (!isFolder(path)) return false;
  const folder = joinedPath(posix.dirname(file.path), path);
  const isInside = !path.startsWith('/') && folder !== '..' && !folder.startsWith('../');
  if (isInside && context.file(joinedPath(folder, 'go.mod')) !== undefined) return true;
  const message = `${path.slice(0, 100)} replaces a module, but no go.mod was found there. Fix: scan a parent folder that contains this folder`;
  throw new DataError('not-found', message, { path: file.path, line });
}
