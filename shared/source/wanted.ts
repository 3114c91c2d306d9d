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
 * The answer costs two look-ups, by the whole name and by its last character, and few questions after them. It is
 * about paths alone: what is wanted by its content is not asked for here.
 */
export function compileWanted(wanted: WantedFiles): WantedPaths {
  const byName = new Map<string, Question[]>();
  /** What a name may end in is told from its last character; the empty text has what may end in any. */
  const byEnd = new Map<string, Question[]>();
  for (const name of wanted.names ?? []) add(byName, name, () => true);
  for (const suffix of wanted.suffixes ?? []) {
    add(byEnd, lastOf(suffix), (_, name) => suffix.length < name.length && name.endsWith(suffix));
  }
  for (const suffix of wanted.pathSuffixes ?? []) {
    add(byName, baseName(suffix), (path) => endsWithPath(path, suffix));
  }
  for (const glob of wanted.globs ?? []) addGlob(glob, byName, byEnd);
  const directories = wanted.directories ?? [];
  const always = byEnd.get('') ?? [];
  return (path) => {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const isAnswered = (questions: readonly Question[] | undefined) =>
      questions?.some((isYes) => isYes(path, name)) ?? false;
    return (
      isAnswered(byName.get(name)) ||
      isAnswered(byEnd.get(lastOf(name))) ||
      isAnswered(always) ||
      (slash !== -1 && directories.some((directory) => isDirectlyBelow(path, slash, directory)))
    );
  };
}

type Question = (path: string, name: string) => boolean;

function add(questions: Map<string, Question[]>, key: string, question: Question): void {
  const known = questions.get(key);
  if (known === undefined) questions.set(key, [question]);
  else known.push(question);
}

function lastOf(text: string): string {
  return text.slice(-1);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Most paths are told from it by their last segment. */
function addGlob(
  glob: string,
  byName: Map<string, Question[]>,
  byEnd: Map<string, Question[]>,
): void {
  const segments = glob.split('/').map((segment) => segment.split('*', 2));
  const [start = '', end] = segments.at(-1) ?? [];
  const question: Question = (path, name) => {
    if (!matchesSegment(name, start, end)) return false;
    const parts = path.split('/').slice(-segments.length);
    return (
      parts.length === segments.length &&
      segments.every(([from = '', to], index) => matchesSegment(parts[index] ?? '', from, to))
    );
  };
  if (end === undefined) add(byName, start, question);
  else add(byEnd, lastOf(end), question);
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

/** Whole segments: `var/lib/dpkg/status` is a suffix of `rootfs/var/lib/dpkg/status`. */
function endsWithPath(path: string, suffix: string): boolean {
  return path === suffix || path.endsWith(`/${suffix}`);
}

function isDirectlyBelow(path: string, slash: number, directory: string): boolean {
  const start = slash - directory.length;
  if (start < 0 || !path.startsWith(directory, start)) return false;
  return start === 0 || path[start - 1] === '/';
}
