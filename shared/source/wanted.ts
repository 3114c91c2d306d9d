import type { WantedFiles } from '../model/wanted-files.ts';

/** `WantedFiles` made fast to ask: it is asked for every entry of every layer. */
export type WantedPaths = (path: string) => boolean;

/** One question instead of many: what any of `lists` wants is wanted. */
export function mergeWanted(lists: readonly WantedFiles[]): WantedFiles {
  return {
    names: union(lists.map((list) => list.names)),
    suffixes: union(lists.map((list) => list.suffixes)),
    pathSuffixes: union(lists.map((list) => list.pathSuffixes)),
    directories: union(lists.map((list) => list.directories)),
    globs: union(lists.map((list) => list.globs)),
    extracts: [...new Set(lists.flatMap((list) => list.extracts ?? []))].sort(),
  };
}

/** Whether the content of the file at `path` is wanted. To ask for many paths, compile once. */
export function isWanted(wanted: WantedFiles, path: string): boolean {
  return compileWanted(wanted)(path);
}

/**
 * The answer costs two look-ups by name, and a look-up for each length of suffix and each glob. It is about
 * paths alone: what is wanted by its content is not asked for here.
 */
export function compileWanted(wanted: WantedFiles): WantedPaths {
  const names = new Set(wanted.names);
  const suffixes = byLength(wanted.suffixes ?? []);
  const pathSuffixes = byBaseName(wanted.pathSuffixes ?? []);
  const directories = byLength(wanted.directories ?? []);
  const globs = (wanted.globs ?? []).map(compileGlob);
  return (path) => {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    return (
      names.has(name) ||
      suffixes.some(([length, set]) => length < name.length && set.has(name.slice(-length))) ||
      (pathSuffixes.get(name)?.some((suffix) => endsWithPath(path, suffix)) ?? false) ||
      (slash !== -1 && directories.some(([, set]) => isDirectlyBelow(path, slash, set))) ||
      globs.some((matches) => matches(path, name))
    );
  };
}

type Glob = (path: string, name: string) => boolean;

/** Most paths are told from it by their last segment. */
function compileGlob(glob: string): Glob {
  const segments = glob.split('/').map((segment) => segment.split('*', 2));
  const [start = '', end] = segments.at(-1) ?? [];
  return (path, name) => {
    if (!matchesSegment(name, start, end)) return false;
    const parts = path.split('/').slice(-segments.length);
    return (
      parts.length === segments.length &&
      segments.every(([from = '', to], index) => matchesSegment(parts[index] ?? '', from, to))
    );
  };
}

/** `end` is undefined where there is no star. */
function matchesSegment(segment: string, start: string, end: string | undefined): boolean {
  if (end === undefined) return segment === start;
  const isLongEnough = segment.length >= start.length + end.length;
  return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}

function union(lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}

type ByLength = readonly (readonly [number, ReadonlySet<string>])[];

function byLength(texts: readonly string[]): ByLength {
  const sets = new Map<number, Set<string>>();
  for (const text of texts) {
    const set = sets.get(text.length) ?? new Set();
    sets.set(text.length, set.add(text));
  }
  return [...sets];
}

function byBaseName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    map.set(name, [...(map.get(name) ?? []), path]);
  }
  return map;
}

/** Whole segments: `var/lib/dpkg/status` is a suffix of `rootfs/var/lib/dpkg/status`. */
function endsWithPath(path: string, suffix: string): boolean {
  return path === suffix || path.endsWith(`/${suffix}`);
}

function isDirectlyBelow(path: string, slash: number, directories: ReadonlySet<string>): boolean {
  for (const directory of directories) {
    const start = slash - directory.length;
    if (start < 0 || !path.startsWith(directory, start)) continue;
    if (start === 0 || path[start - 1] === '/') return true;
  }
  return false;
}
