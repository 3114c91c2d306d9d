import type { FileFormat } from '../ecosystems/ecosystem.ts';
import type { Problem } from '../model/inventory.ts';
import { compileEach, mergeWanted } from '../source/compile-wanted.ts';
import { resolvePath } from '../source/image-links.ts';
import { compileFolders } from '../source/linked-wanted.ts';
import type { SourceFile } from '../source/source.ts';

/**
 * Maximum number of files and links that are visited through links. An image with a large pnpm store has about 50,000.
 */
const MAX_VISITED = 1_000_000;

/** Maximum number of links that are followed in a row to reach a file. */
const MAX_LINKS = 8;

/**
 * Maximum number of path segments below the folder that determines the format of a file. In
 * `node_modules/.store/a/package/package.json`, there are four segments below `node_modules`.
 */
const MAX_DEPTH = 4;

interface Linked {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * Finds files in an image that belong to an installation only because of a symbolic link. For example, Node loads a
 * package from `/opt/a` if `app/node_modules/a` is a link to it. Returns these files with the paths where programs find
 * them.
 *
 * @param links All links that are visible in the image.
 */
export function linkedFiles(
  files: readonly SourceFile[],
  links: ReadonlyMap<string, string>,
  formats: readonly FileFormat[],
): Linked {
  if (links.size === 0) return { files: [], problems: [] };
  const search: Search = {
    byPath: new Map(files.map((file) => [file.path, file])),
    paths: [...files.map(({ path }) => path), ...links.keys()].sort(),
    links,
    formatsOf: compileFormats(formats),
    visited: 0,
    seen: new Set(),
    found: new Map(),
    problems: [],
  };
  const isFolder = compileInstallFolders(formats);
  for (const path of [...links.keys()].sort()) {
    const isFile = search.formatsOf(path).length > 0;
    if (isFile || isFolder(path)) follow(path, 1, search);
    if (isFile && leadsNowhere(path, search)) search.problems.push(dangling(path));
  }
  const problems = search.visited > MAX_VISITED ? [...search.problems, tooMany()] : search.problems;
  return { files: [...search.found.values()], problems };
}

interface Search {
  readonly byPath: ReadonlyMap<string, SourceFile>;
  /** Paths to all files and links, sorted. */
  readonly paths: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  formatsOf(path: string): readonly number[];
  visited: number;
  readonly seen: Set<string>;
  readonly found: Map<string, SourceFile>;
  readonly problems: Problem[];
}

function follow(path: string, hops: number, search: Search): void {
  const target = resolvePath(path, search.links);
  if (target === undefined) {
    search.problems.push(endless(path));
    return;
  }
  const key = JSON.stringify([target, endOf(path, MAX_DEPTH)]);
  if (search.seen.has(key)) return;
  search.seen.add(key);
  const file = search.byPath.get(target);
  if (file !== undefined) offer(path, file, search);
  const folders: string[] = [];
  for (const inside of below(target, search)) {
    search.visited += 1;
    if (search.visited > MAX_VISITED) return;
    const visible = `${path}/${inside.slice(target === '' ? 0 : target.length + 1)}`;
    const one = search.byPath.get(inside);
    if (one === undefined) folders.push(visible);
    else offer(visible, one, search);
  }
  if (hops < MAX_LINKS) for (const folder of folders) follow(folder, hops + 1, search);
}

/**
 * Returns true if a link leads neither to a file nor to a folder with files. For example, a build can remove the target
 * of `node_modules/a` because no program uses it.
 */
function leadsNowhere(path: string, search: Search): boolean {
  const target = resolvePath(path, search.links);
  // If only this link needs the file, the file was read under the path of the link.
  if (target === undefined || search.byPath.has(target) || search.byPath.has(path)) return false;
  return below(target, search).next().done === true;
}

/**
 * Adds a file under its path through the link. Does this only if the path through the link has a format that the file's
 * own path does not have.
 */
function offer(path: string, file: SourceFile, search: Search): void {
  if (search.byPath.has(path) || file.extract !== undefined) return;
  const meant = search.formatsOf(path);
  if (meant.length === 0) return;
  const known = search.formatsOf(file.path);
  if (meant.every((format) => known.includes(format))) return;
  const key = JSON.stringify([file.path, endOf(path, MAX_DEPTH - 1)]);
  if (!search.found.has(key)) search.found.set(key, { ...file, path, target: file.path });
}

/**
 * Yields the paths below a folder that are not too deep for a format to read. At most `MAX_DEPTH` segments of such a
 * path are below the folder.
 */
function* below(folder: string, { paths }: Search): Generator<string> {
  const start = folder === '' ? '' : `${folder}/`;
  for (let at = firstFrom(start, paths); paths[at]?.startsWith(start) === true; at++) {
    const path = paths[at] ?? '';
    if (endOf(path, MAX_DEPTH).length >= path.length - start.length) yield path;
  }
}

/** Returns the index of the first path that is `start` or comes after it, using binary search. */
function firstFrom(start: string, paths: readonly string[]): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compileFormats(formats: readonly FileFormat[]): (path: string) => readonly number[] {
  const whoWants = compileEach(formats.map(({ wanted }) => wanted));
  const isPrimary = (path: string, at: number) => formats[at]?.isPrimary?.(path) !== false;
  return (path) => whoWants(path).filter((at) => isPrimary(path, at));
}

function compileInstallFolders(formats: readonly FileFormat[]): (path: string) => boolean {
  const stated = formats.flatMap(({ isInstallFolder }) => isInstallFolder ?? []);
  const inPatterns = compileFolders(mergeWanted(formats.map(({ wanted }) => wanted)));
  const all = [...stated, inPatterns];
  return (path) => all.some((isFolder) => isFolder(path));
}

/** Returns the last segments of a path, or the whole path if it has fewer. */
function endOf(path: string, segments: number): string {
  let start = path.length;
  for (let found = 0; found < segments && start >= 0; found++) {
    start = start === 0 ? -1 : path.lastIndexOf('/', start - 1);
  }
  return path.slice(start + 1);
}

function endless(path: string): Problem {
  const message = 'this symbolic link points to itself. Fix: correct or remove the link';
  return { code: 'unreadable', message, path };
}

function dangling(path: string): Problem {
  const message =
    'this symbolic link points to a file that the image does not contain. Fix: add the file, or remove the link';
  return { code: 'unreadable', message, path };
}

function tooMany(): Problem {
  const message = `symbolic links in installed packages lead to more than ${MAX_VISITED} files. Fix: remove the links`;
  return { code: 'limit-exceeded', message, path: '' };
}
