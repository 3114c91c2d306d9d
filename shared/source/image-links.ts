import type { WantedFiles } from '../model/wanted-files.ts';
import type { PathFilter } from './compile-wanted.ts';

/** Maximum number of links followed for one path, as in Linux. */
const MAX_HOPS = 40;

/** Maximum length of a link target, in characters, as PATH_MAX in Linux. An archive may contain one of a megabyte. */
const MAX_LINK_LENGTH = 4_096;

/**
 * Maximum number of segments walked for one path, including links. Real paths stay below 100, and each segment costs
 * a look-up.
 */
const MAX_STEPS = 1_000;

/** Targets of symbolic links by path. */
export type Links = Pick<ReadonlyMap<string, string>, 'get'>;

/** A wanted path that leads elsewhere through symbolic links of the image. */
export interface Alias {
  readonly path: string;
  readonly target: string;
}

/**
 * Finds wanted paths that lead through symbolic links to files with other names: the package database of some
 * distributions, or a lockfile that links to another. A target with a wanted name is read anyway and is not listed.
 *
 * @param links All links that the image shows.
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
 * Resolves a path inside the image. Returns undefined for a cycle, or for links that no kernel would follow. `..`
 * stops at the root, as in a chroot.
 */
export function resolvePath(path: string, links: Links): string | undefined {
  const todo = path.split('/').reverse();
  const done: string[] = [];
  for (let hops = 0, steps = 0; todo.length > 0; steps++) {
    if (steps > MAX_STEPS) return undefined;
    const segment = todo.pop();
    if (segment === undefined || segment === '' || segment === '.') continue;
    if (segment === '..') {
      done.pop();
      continue;
    }
    const target = links.get([...done, segment].join('/'));
    if (target === undefined) {
      done.push(segment);
      continue;
    }
    hops += 1;
    if (hops > MAX_HOPS || target.length > MAX_LINK_LENGTH) return undefined;
    if (target.startsWith('/')) done.length = 0;
    todo.push(...target.split('/').reverse());
  }
  return done.join('/');
}
