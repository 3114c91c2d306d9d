import { posix } from 'node:path';
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { joinedPath } from '../paths.ts';
import { type Directive, isFolder } from './directives.ts';

interface Replacement {
  readonly file: EcosystemFile;
  readonly path: string;
  /** Empty for a folder. */
  readonly version: string;
  readonly line: number;
}

/** By `path`, and by `path@version` where only that version is replaced. */
export type Replacements = ReadonlyMap<string, Replacement>;

/** What a `go.mod` or `go.work` replaces. Of two that contradict each other, Go takes none. */
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
      const message = `${key} is replaced twice, by different code. Fix: remove one replacement`;
      problems.push({ code: 'contradiction', message, path: file.path, line });
    }
    replacements.set(key, { file, path, version, line });
  }
  return { replacements, problems };
}

/** The module that is built in the place of one that is required; itself where nothing replaces it. */
export function replacementOf(
  path: string,
  version: string,
  replacements: Replacements,
): Replacement | undefined {
  return replacements.get(`${path}@${version}`) ?? replacements.get(path);
}

/**
 * Whether a replacement is code of this source tree: a folder that has a `go.mod`, which Go insists on.
 *
 * @throws {DataError} `not-found` when the folder is not in the tree: what is built was not read.
 */
export function isOwnCode({ file, path, line }: Replacement, context: ParseContext): boolean {
  if (!isFolder(path)) return false;
  const folder = joinedPath(posix.dirname(file.path), path);
  const isInside = !path.startsWith('/') && folder !== '..' && !folder.startsWith('../');
  if (isInside && context.file(joinedPath(folder, 'go.mod')) !== undefined) return true;
  const message = `no go.mod in ${path.slice(0, 100)}, which replaces a module. Fix: scan the folder that holds both`;
  throw new DataError('not-found', message, { path: file.path, line });
}
