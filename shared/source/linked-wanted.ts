import type { WantedFiles } from '../model/wanted-files.ts';
import type { PathFilter } from './compile-wanted.ts';
import { resolvePath } from './image-links.ts';

/**
 * Maximum number of patterns that are added because of links. Real images need only a few. Matching takes longer with
 * each pattern.
 */
export const MAX_LINKED_PATTERNS = 1_000;

/**
 * Returns patterns for needed files in folders behind links. For example, if `vendor/composer` is a link to `/opt/c`,
 * then `opt/c/installed.json` is also needed. Files that are needed anyway get no pattern.
 *
 * @param links All links that are visible in the image.
 */
export function patternsBehindLinks(
  links: ReadonlyMap<string, string>,
  wanted: WantedFiles,
  isWanted: PathFilter,
): readonly string[] {
  const restsOf = compileRests(wanted);
  const patterns = new Set<string>();
  for (const path of links.keys()) {
    const rests = restsOf(path);
    const target = rests.length === 0 ? undefined : resolvePath(path, links);
    if (target === undefined) continue;
    for (const rest of rests) {
      const sample = [target, ...rest].join('/').replaceAll('*', 'x');
      if (!isWanted(sample)) patterns.add([...starred(target), ...rest].join('/'));
    }
  }
  return [...patterns].sort();
}

/**
 * Returns a filter for folders that can contain needed files. The end of the path must match the start of a pattern.
 * For example, `vendor/composer` matches if `composer/installed.json` is needed.
 */
export function compileFolders(wanted: WantedFiles): PathFilter {
  const restsOf = compileRests(wanted);
  return (path) => restsOf(path).length > 0;
}

type Segments = readonly string[];

/** A pattern in two parts: the folders at its start, and the segments after them. */
interface Beginning {
  readonly start: Segments;
  readonly rest: Segments;
}

/**
 * Returns a function that takes the path of a folder. If the start of a pattern matches the end of the path, the
 * function returns the rest of the pattern. An image can contain 100,000 links, so patterns are looked up by the last
 * segment of their start.
 */
function compileRests(wanted: WantedFiles): (path: string) => readonly Segments[] {
  const beginnings = beginningsOf(wanted);
  const byEnd = Map.groupBy(beginnings, ({ start }) => endOf(start));
  const ofAnyPath = byEnd.get('*') ?? [];
  return (path) => {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(path.lastIndexOf('/', slash - 1) + 1, Math.max(slash, 0));
    const name = path.slice(slash + 1);
    const ofName = name === '*' ? [] : (byEnd.get(name) ?? []);
    const fitting = [...ofName, ...(byEnd.get(`${folder}/*`) ?? []), ...ofAnyPath];
    if (fitting.length === 0) return [];
    const parts = path.split('/');
    return fitting.filter(({ start }) => endsWith(parts, start)).map(({ rest }) => rest);
  };
}

/**
 * Returns the key for looking up a pattern: the last segment of its start. A star alone matches every name, so for such
 * a segment, the key also contains the segment before it.
 */
function endOf(start: Segments): string {
  const [name = '', folder = '*'] = [start.at(-1), start.at(-2)];
  return name !== '*' || folder.includes('*') ? name : `${folder}/*`;
}

function beginningsOf({ pathSuffixes = [], globs = [], directories = [] }: WantedFiles) {
  const patterns = [...pathSuffixes, ...globs, ...directories.map((folder) => `${folder}/*`)];
  return patterns.flatMap((pattern): readonly Beginning[] => {
    const segments = pattern.split('/');
    return segments
      .slice(1)
      .map((_, at) => ({ start: segments.slice(0, at + 1), rest: segments.slice(at + 1) }))
      .filter(({ start }) => isSelective(start.at(-1) ?? ''));
  });
}

/**
 * Returns true if a start that ends with this segment matches only a few folders. This is the case for a segment
 * without a star, and for a star alone. In contrast, `java*` before `/release` would match the link `/usr/bin/java`.
 * Nearly every image has this link, so its layers would be read twice.
 */
function isSelective(segment: string): boolean {
  return segment === '*' || !segment.includes('*');
}

function endsWith(parts: Segments, start: Segments): boolean {
  const first = parts.length - start.length;
  return first >= 0 && start.every((pattern, at) => fits(parts[first + at] ?? '', pattern));
}

function fits(segment: string, pattern: string): boolean {
  if (!pattern.includes('*')) return segment === pattern;
  const [start = '', end = ''] = pattern.split('*', 2);
  const isLongEnough = segment.length >= start.length + end.length;
  return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}

/**
 * Splits a folder path into the segments of a pattern. A star in the name of a folder is an ordinary character, but
 * patterns cannot escape it. A segment with a star therefore becomes a lone star, which matches every name.
 */
function starred(target: string): Segments {
  if (target === '') return [];
  return target.split('/').map((segment) => (segment.includes('*') ? '*' : segment));
}
