import { posix } from 'node:path';
import type { WantedFiles } from '../model/wanted-files.ts';

/** Compiles matchers for `WantedFiles`. A matcher is called for every entry in every layer, so it must be fast. */
export type PathFilter = (path: string) => boolean;

/** Merges several lists of needed files into one. It matches a path if any of the lists matches the path. */
export function mergeWanted(lists: readonly WantedFiles[]): WantedFiles {
  return {
    names: union(lists.map((list) => list.names)),
    suffixes: union(lists.map((list) => list.suffixes)),
    pathSuffixes: union(lists.map((list) => list.pathSuffixes)),
    directories: union(lists.map((list) => list.directories)),
    globs: union(lists.map((list) => list.globs)),
    listed: union(lists.map((list) => list.listed)),
    caselessNames: union(lists.map((list) => list.caselessNames)),
    extracts: [...new Set(lists.flatMap((list) => list.extracts ?? []))].sort(),
  };
}

/**
 * Compiles a matcher. For each path, the matcher finds the few tests that can match, by the whole file name or by its
 * last character, and runs only these. It checks only paths, not content.
 */
export function compileWanted(wanted: WantedFiles): PathFilter {
  const ask = compileQuestions([wanted]);
  const isBinary = hasExtension(wanted.binaryExtensions);
  return (path) => !isBinary(path) && ask(path, () => true);
}

/** Compiles a matcher for the files that are needed only if they contain text. */
export function compileTextOnly(wanted: WantedFiles): PathFilter {
  const ask = compileQuestions([wanted]);
  const isBinary = hasExtension(wanted.binaryExtensions);
  return (path) => isBinary(path) && ask(path, () => true);
}

function hasExtension(extensions: WantedFiles['binaryExtensions']): PathFilter {
  if (extensions === undefined) return () => false;
  const all = new Set(extensions);
  return (path) => all.has(posix.extname(path).toLowerCase());
}

/**
 * Compiles a matcher for several lists. It returns the indexes of the lists that match a path, and is about as fast as
 * a matcher for one list.
 */
export function compileEach(lists: readonly WantedFiles[]): (path: string) => readonly number[] {
  const ask = compileQuestions(lists);
  return (path) => {
    const found = new Set<number>();
    ask(path, ({ list }) => {
      found.add(list);
      return false;
    });
    return found.size === 0 ? NONE : [...found].sort((a, b) => a - b);
  };
}

const NONE: readonly number[] = [];

interface Question {
  /** Index of the list that the test belongs to. */
  readonly list: number;
  readonly isYes: IsYes;
}

type IsYes = (path: string, name: string) => boolean;

/**
 * Passes each test that matches the path to `take`, until `take` returns true. Returns true if `take` returned true.
 */
type Ask = (path: string, take: (question: Question) => boolean) => boolean;

function compileQuestions(lists: readonly WantedFiles[]): Ask {
  const byName = new Map<string, Question[]>();
  /** Tests by the last character of the names that they match. Tests for any last character have the key ''. */
  const byEnd = new Map<string, Question[]>();
  for (const [list, wanted] of lists.entries()) {
    for (const { name, end = '', isYes } of questionsOf(wanted)) {
      const [questions, key] = name === undefined ? [byEnd, lastOf(end)] : [byName, name];
      const same = questions.get(key) ?? [];
      same.push({ list, isYes });
      questions.set(key, same);
    }
  }
  const always = byEnd.get('') ?? [];
  return (path, take) => {
    const name = baseName(path);
    const isTaken = (question: Question) => question.isYes(path, name) && take(question);
    return (
      (byName.get(name)?.some(isTaken) ?? false) ||
      (name !== '' && (byEnd.get(lastOf(name))?.some(isTaken) ?? false)) ||
      always.some(isTaken)
    );
  };
}

/** A test, and the names to which it applies: every name, one exact name, or all names with a suffix. */
interface KeyedQuestion {
  readonly name?: string | undefined;
  readonly end?: string | undefined;
  readonly isYes: IsYes;
}

function* questionsOf(wanted: WantedFiles): Generator<KeyedQuestion> {
  for (const name of wanted.names ?? []) yield { name, isYes: () => true };
  for (const end of wanted.suffixes ?? []) {
    yield { end, isYes: (_, name) => end.length < name.length && name.endsWith(end) };
  }
  for (const end of wanted.pathSuffixes ?? []) {
    yield { name: baseName(end), isYes: (path) => endsWithPath(path, end) };
  }
  for (const folder of wanted.directories ?? []) {
    yield { isYes: (path, name) => isDirectlyBelow(path, name, folder) };
  }
  const globs = [...(wanted.globs ?? []), ...(wanted.listed ?? [])];
  for (const glob of globs) yield compileGlob(glob);
}

function lastOf(text: string): string {
  return text.slice(-1);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Compiles a glob. The last segment is compared first, because it excludes most paths. */
function compileGlob(glob: string): KeyedQuestion {
  const segments = glob.split('/').map((segment) => segment.split('*', 2));
  const [start = '', end] = segments.at(-1) ?? [];
  const isYes = (path: string, name: string): boolean => {
    if (!matchesSegment(name, start, end)) return false;
    const parts = path.split('/').slice(-segments.length);
    return (
      parts.length === segments.length &&
      segments.every(([from = '', to], index) => matchesSegment(parts[index] ?? '', from, to))
    );
  };
  return end === undefined ? { name: start, isYes } : { end, isYes };
}

/**
 * Returns true if a segment starts with `start` and ends with `end`. Without a star in the pattern, `end` is undefined,
 * and the segment must equal `start`.
 */
function matchesSegment(segment: string, start: string, end: string | undefined): boolean {
  if (end === undefined) return segment === start;
  const isLongEnough = segment.length >= start.length + end.length;
  return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}

function union(lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}

/**
 * Returns true if a path ends with the suffix, in whole segments. For example, `rootfs/var/lib/dpkg/status` ends with
 * `var/lib/dpkg/status`.
 */
function endsWithPath(path: string, suffix: string): boolean {
  return path === suffix || path.endsWith(`/${suffix}`);
}

function isDirectlyBelow(path: string, name: string, directory: string): boolean {
  const end = path.length - name.length - 1;
  const start = end - directory.length;
  if (start < 0 || !path.startsWith(directory, start)) return false;
  return start === 0 || path[start - 1] === '/';
}
