import { posix } from 'node:path';

/** A file from the base or the head. */
interface ReadFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Settings in a changed file, which manifests in other folders use without naming the file. */
interface ChangedSettings {
  readonly path: string;
  /** The words in the changed lines. Undefined if all manifests of the same kind in the folders below are affected. */
  readonly words?: ReadonlySet<string> | undefined;
}

/** The changed files that manifests can depend on. */
export interface NamedChanges {
  /**
   * Paths with and without extensions, names of files after a slash, which follow a wildcard, and the folders of the
   * changed files, which end with a slash.
   */
  readonly names: ReadonlySet<string>;
  /** All changed paths, and their folders with the extensions of the files, such as `deps/.lst`. */
  readonly paths: ReadonlySet<string>;
  readonly settings: readonly ChangedSettings[];
  /** True if a build file of a JVM project is changed or reads a changed file. */
  readonly hasBuildChange: boolean;
}

/** Files that tools read to get versions for all manifests in a folder. */
const SETTINGS =
  /(?:^|\/)(?:gradle\.properties|pnpm-workspace\.yaml|\.yarnrc\.yml)$|\.(?:props|targets)$/;

/** Manifests that can also have settings for the manifests in the folders below. */
const PARENT = /(?:^|\/)(?:package\.json|(?:pyproject|uv|Cargo)\.toml|pubspec\.yaml)$/;

/** Matches the text of a manifest with settings for other manifests. */
const SHARED = /workspace|override|constraint|patch|replace/;

/** Files that many manifests read for a description or a version, but not for dependencies. */
const DESCRIPTION =
  /(?:^|\/)(?:change|history|licen|news|readme)|version|(?<!init)__(?!init)|\.(?:md|rst)$/i;

/** Words that precede the name of a file that a manifest reads. */
const READS =
  /(?:^|[^a-z\d-])(?:-c|--constraint|apply|eval\w*|exec|files?|from|import\w*|load\w*|open|read\w*|relativePath|require\w*|run_path)(?![a-z\d])/i;

/** A line that reads only the version of a program, such as `from app import __version__`. */
const VERSION = /import.*version/i;

/** The text between two paths, with variables such as `$rootDir/`. */
const BETWEEN = /[^\w./@+~-]+(?:(?<=\$)\w+\/)?/;

/** A quoted text, or a variable such as `$(name)`, `${name}` or `$name`. */
const REFERENCE = /["'({$][A-Za-z][\w.@/-]*/g;

/** Maximum number of variables between a changed setting and the variable that a manifest uses. */
const MAX_VARIABLES = 5;

/**
 * Returns the changed files.
 *
 * @param head Files from the head. A file that is the same in the base is the same object.
 * @param paths Paths to other changed files.
 */
export function namedChanges(
  base: readonly ReadFile[],
  head: readonly ReadFile[],
  paths: readonly string[],
): NamedChanges {
  const [before, after] = [base, head].map((side) => new Map(side.map((one) => [one.path, one])));
  const differing = [...head, ...base.filter(({ path }) => !after?.has(path))].filter(
    (file) => before?.get(file.path) !== after?.get(file.path),
  );
  const all = [...new Set([...differing.map(({ path }) => path), ...paths])];
  const direct = {
    names: new Set(all.filter((path) => !DESCRIPTION.test(path)).flatMap(namesOf)),
    paths: new Set(all.flatMap((path) => [path, kindOf(path)])),
    settings: [],
    hasBuildChange: false,
  };
  const readers = head.filter(
    (file) => (SETTINGS.test(file.path) || isBuildFile(file.path)) && readsChange(file, direct),
  );
  const settingsOf = ({ path }: ReadFile, from: ReadFile | undefined): ChangedSettings[] => {
    const to = after?.get(path);
    if (SETTINGS.test(path)) return [{ path, words: changedWords(linesOf(from), linesOf(to)) }];
    return PARENT.test(path) && sharedPart(from) !== sharedPart(to) ? [{ path }] : [];
  };
  return {
    ...direct,
    settings: [
      ...differing.flatMap((file) => settingsOf(file, before?.get(file.path))),
      ...readers.flatMap((file) => settingsOf(file, undefined)),
    ],
    hasBuildChange: [...all, ...readers.map(({ path }) => path)].some(isBuildFile),
  };
}

function namesOf(path: string): readonly string[] {
  const stem = path.replace(/(?:\/__init__)?\.\w+$/, '');
  // Folders in which Ruby and Python often search for modules.
  const module = stem.replace(/(^|\/)(?:lib|src)\//, '$1');
  const folders = path.split('/').slice(0, -1);
  return [
    path,
    `/${posix.basename(path)}`,
    stem,
    module,
    ...folders.map((_, at) => `${folders.slice(0, at + 1).join('/')}/`),
  ];
}

function kindOf(path: string): string {
  return posix.join(posix.dirname(path), posix.extname(path) || posix.basename(path));
}

function linesOf(file: ReadFile | undefined): ReadonlySet<string> {
  return new Set(file?.bytes.toString('utf8').split('\n'));
}

/** Returns the words in changed lines, and in the lines that use a variable from one of these lines. */
function changedWords(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): ReadonlySet<string> {
  let lines = [...before, ...after].filter((line) => !before.has(line) || !after.has(line));
  const words = new Set<string>();
  for (let round = 0; round < MAX_VARIABLES && lines.length > 0; round++) {
    for (const word of lines.join(' ').match(/[\w.@/-]+/g) ?? []) words.add(word);
    const used = new Set(lines);
    lines = [...after].filter((line) => !used.has(line) && refersTo(line, words));
  }
  return words;
}

function refersTo(text: string, words: ReadonlySet<string>): boolean {
  return (text.match(REFERENCE) ?? []).some((reference) => words.has(reference.slice(1)));
}

/** Returns the part of a manifest that can affect other manifests. */
function sharedPart(file: ReadFile | undefined): string {
  const text = file?.bytes.toString('utf8') ?? '';
  if (file?.path.endsWith('.json') !== true) return SHARED.test(text) ? text : '';
  try {
    const { overrides, resolutions, pnpm, workspaces, catalog, catalogs } = JSON.parse(text);
    return JSON.stringify([overrides, resolutions, pnpm, workspaces, catalog, catalogs]);
  } catch {
    return text;
  }
}

/** Build files of JVM projects. They set versions for other projects, which do not name these files. */
const BUILD_FILE =
  /(?:^|[/.-])(?:pom|parent)\.xml$|\.(?:pom|sbt|sc|mill|bazel|bzl)$|\.gradle(?:\.kts)?$|(?:^|\/)gradle\.properties$|\.versions\.toml$|(?:^|\/)(?:(?:\.mvn|buildSrc|build-logic|gradle)\/(?!wrapper\/|.*\.md$)|project\/[^/]*\.(?:scala|properties)$)/;

/** Returns true if a file can set the versions of packages in other files that do not name it. */
export function isBuildFile(path: string): boolean {
  return BUILD_FILE.test(path);
}

/**
 * Returns true if a manifest reads one of the changed files, so that its dependencies can change although the manifest
 * itself is unchanged.
 */
export function readsChange({ path, bytes }: ReadFile, changes: NamedChanges): boolean {
  const text = bytes.toString('utf8').replaceAll('\\', '/');
  return (
    (changes.hasBuildChange && isBuildFile(path)) ||
    readLines(path, text).some((line) => namesChange(line, path, changes)) ||
    changes.settings.some((settings) => usesSettings(path, text, settings))
  );
}

/** Returns the lines with the names of files that a manifest reads. An array that continues is one line. */
function readLines(path: string, text: string): readonly string[] {
  // Other JSON manifests name files only in scripts and in lists of published files.
  if (path.endsWith('.json')) return text.includes('merge-plugin') ? [text] : [];
  const joined = text.replace(path.endsWith('.toml') ? /[[(,]\s+/g : /[[(]\s+/g, '( ');
  return joined.split('\n').filter((line) => READS.test(line) && !VERSION.test(line));
}

function namesChange(line: string, path: string, { names }: NamedChanges): boolean {
  const folder = posix.dirname(path);
  return line.split(BETWEEN).some((word) => {
    if (!/\w/.test(word)) return false;
    const module = word.includes('/') ? word : word.replaceAll('.', '/');
    return (
      names.has(posix.join(folder, word)) ||
      names.has(posix.join(folder, module)) ||
      (/[./]/.test(word) && names.has(posix.normalize(word)))
    );
  });
}

function usesSettings(path: string, text: string, { path: changed, words }: ChangedSettings) {
  const isBelow = !posix.relative(posix.dirname(changed), path).startsWith('..');
  // Files in MSBuild's format can be imported from any folder.
  if (words !== undefined) {
    return (isBelow || /\.(?:props|targets)$/.test(changed)) && refersTo(text, words);
  }
  const isPython = /(?:pyproject|uv)\.toml$/.test(changed);
  const isSameKind = posix.basename(path) === posix.basename(changed);
  return isBelow && (isSameKind || (isPython && /\.(?:cfg|in|py|txt)$|\/pyproject/.test(path)));
}

/**
 * Returns true if the message of a problem names a changed file. If the message is about an unread file, this is also
 * true for a change to another file of the same kind in its folder, because the unread file can refer to it.
 */
export function mentionsChange(message: string, path: string, { paths }: NamedChanges): boolean {
  const [fact = ''] = message.split(/\bFix: /);
  const isUnread = fact.includes('not read');
  const folder = posix.dirname(path);
  return fact.split(BETWEEN).some((word) => {
    const stated = posix.normalize(word.replace(/\.$/, ''));
    if (!stated.includes('.') || stated === posix.basename(path)) return false;
    return [stated, posix.join(folder, stated)].some(
      (name) => name !== path && (paths.has(name) || (isUnread && paths.has(kindOf(name)))),
    );
  });
}
