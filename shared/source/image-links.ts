import type { WantedFiles } from '../model/wanted-files.ts';
import type { PathFilter } from './compile-wanted.ts';

/** Maximum number of links that are followed for one path, as in Linux. */
const MAX_HOPS = 40;

/**
 * Maximum length of a link target, in characters. The limit is the same as PATH_MAX in Linux. An archive can contain
 * a target with a million characters.
 */
const MAX_LINK_LENGTH = 4_096;

/**
 * Maximum number of path segments that are resolved for one path, including the segments of link targets. Real paths
 * have fewer than 100 segments, and each segment costs a look-up.
 */
const MAX_STEPS = 1_000;

/** Targets of symbolic links. The keys are paths. */
export type Links = Pick<ReadonlyMap<string, string>, 'get'>;

/** A wanted path that leads to another path through symbolic links in the image. */
export interface Alias {
  readonly path: string;
  readonly target: string;
}

/**
 * Finds wanted paths that lead through symbolic links to files with other names. Examples are the package database of
 * some distributions, and a lockfile that links to another file. A target with a wanted name is not listed, because
 * such a target is always read.
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
 * Resolves a path inside the image. Returns undefined for a cycle, or if the links exceed the limits. As in a chroot,
 * `..` does not lead above the root.
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
