import type { WantedFiles } from '../model/wanted-files.ts';
import type { PathFilter } from './compile-wanted.ts';

/** Maximum number of links to follow for one path, as in Linux. */
const MAX_HOPS = 40;

/**
 * Maximum length of a link target, in characters, which is PATH_MAX in Linux. An archive can contain targets with a
 * million characters.
 */
const MAX_LINK_LENGTH = 4_096;

/**
 * Maximum number of path segments to resolve for one path, including those of link targets. Real paths have fewer than
 * 100 segments, and each segment needs a lookup.
 */
const MAX_STEPS = 1_000;

/** Targets of symbolic links, by path. */
export type Links = Pick<ReadonlyMap<string, string>, 'get'>;

/** The path of a needed file, and the path to which symbolic links in the image lead from it. */
export interface Alias {
  readonly path: string;
  readonly target: string;
}

/**
 * Finds needed paths that lead to files with other names through symbolic links. For example, some distributions link
 * to their package database, and a lockfile can be a link to another file. Omits targets that are needed themselves,
 * because they are always read.
 *
 * @param links All links that are visible in the image.
 */
export function aliasesOf(
  links: ReadonlyMap<string, string>,
  wanted: WantedFiles,
  isWanted: PathFilter,
): readonly Alias[] {
  const paths = new Set(wanted.pathSuffixes ?? []);
  for (const path of links.keys()) if (isWanted(path)) paths.add(path);
  const aliases: Alias[] = [];
  for (const path of [...paths].sort()) {
    const target = resolvePath(path, links);
    if (target !== undefined && target !== path && !isWanted(target))
      aliases.push({ path, target });
  }
  return aliases;
}

/**
 * Resolves a path inside the image. As in a chroot, `..` does not lead above the root. Returns undefined for a cycle,
 * or if the links exceed the limits.
 */
export function resolvePath(path: string, links: Links): string | undefined {
  const todo = path.split('/').reverse();
  let done = '';
  for (let hops = 0, steps = 0; todo.length > 0; steps++) {
    if (steps > MAX_STEPS) return undefined;
    const segment = todo.pop();
    if (segment === undefined || segment === '' || segment === '.') continue;
    if (segment === '..') {
      done = parentOf(done);
      continue;
    }
    const next = pathIn(done, segment);
    const target = links.get(next);
    if (target === undefined) {
      done = next;
      continue;
    }
    hops += 1;
    if (hops > MAX_HOPS || target.length > MAX_LINK_LENGTH) return undefined;
    if (target.startsWith('/')) done = '';
    todo.push(...target.split('/').reverse());
  }
  return done;
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
