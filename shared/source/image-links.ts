import type { WantedFiles } from '../model/wanted-files.ts';
import type { PathFilter } from './compile-wanted.ts';

/** Links followed for one path; Linux gives up after as many. */
const MAX_HOPS = 40;

/** Longest link followed, in characters: Linux's own PATH_MAX. An archive may state one of a megabyte. */
const MAX_LINK_LENGTH = 4_096;

/** Segments walked for one path, links included; real ones stay below 100, and each costs a look-up. */
const MAX_STEPS = 1_000;

/** Targets of symbolic links by their path. */
export type Links = Pick<ReadonlyMap<string, string>, 'get'>;

/** A wanted path that stands elsewhere: behind symbolic links of the image. */
export interface Alias {
  readonly path: string;
  readonly target: string;
}

/**
 * Wanted paths that lead through symbolic links to files that are not wanted by their own name: the
 * package database of some distributions, a lockfile that points at another. What is wanted by its own
 * name is read there and needs no second mention.
 *
 * @param links All that the image shows.
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

/** Where a path leads inside the image; undefined for a cycle and for what no kernel would follow. `..` stops at the root, as in a chroot. */
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
