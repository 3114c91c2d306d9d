import { posix } from 'node:path';

/** A file from the base or the head. */
interface ReadFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Settings in a changed file, which manifests in other folders use without naming the file. */
interface ChangedSettings {
  readonly path: string;
  /** The words in the changed lines. Undefined if all manifests in the folders below are affected. */
  readonly words?: ReadonlySet<string> | undefined;
}

/** The changed files that manifests can depend on. */
export interface NamedChanges {
  /** Paths with and without extensions, and the folders of the changed files, which end with a slash. */
  readonly names: ReadonlySet<string>;
  readonly settings: readonly ChangedSettings[];
  /** True if a build file of a JVM project is changed. */
  readonly hasBuildChange: boolean;
}

/** Files that tools read to get versions for all manifests in a folder. */
const SETTINGS =
  /(?:^|\/)(?:gradle\.properties|pnpm-workspace\.yaml|\.yarnrc\.yml)$|\.(?:props|targets)$/;

/** Manifests that can also have settings for the manifests in the folders below. */
const PARENT = /(?:package\.json|pubspec\.yaml|\.toml)$/;

/** Matches the text of a manifest with settings for other manifests. */
const SHARED = /workspace|override|resolutions|pnpm|constraint|patch|replace/;

/** The parts of a package.json that do not affect other manifests. */
const OWN = /"(?:\w*[dD]ependencies|scripts)"\s*:\s*\{[^{}]*\}|"version"[^,}]*/g;

/** Files that many manifests read for a description or a version, but not for dependencies. */
const DESCRIPTION =
  /(?:^|\/)(?:change|history|licen|news|readme)|version|(?<!init)__(?!init)|\.(?:md|rst)$/i;

/** Words that precede the name of a file that a manifest reads. */
const READS =
  /(?:^|[^a-z\d-])(?:-c|--constraint|apply|eval\w*|files?|from|import\w*|load\w*|open|read\w*|relativePath|require(?:_\w+)?)(?![a-z\d])/i;

/** A line that reads only the version of a program, such as `from app import __version__`. */
const VERSION = /import.*version/i;

/** The text between two paths, with variables such as `$rootDir/`. */
const BETWEEN = /[^\w./@+~-]+(?:(?<=\$)\w+\/)?/;

/** A quoted text, or a variable such as `$(name)`, `${name}` or `$name`. */
const REFERENCE = /["'({$][A-Za-z][\w.@/-]*/g;

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
  const before = new Map(base.map((file) => [file.path, file]));
  const changed = head.filter((file) => before.get(file.path) !== file);
  const all = [...changed.map(({ path }) => path), ...paths];
  return {
    names: new Set(all.flatMap(namesOf)),
    settings: changed.flatMap((file) => settingsOf(file, before.get(file.path))),
    hasBuildChange: all.some(isBuildFile),
  };
}

function namesOf(path: string): readonly string[] {
  const stem = path.replace(/(?:\/__init__)?\.\w+$/, '');
  const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
  return [path, stem, ...folders];
}

function settingsOf(file: ReadFile, from: ReadFile | undefined): readonly ChangedSettings[] {
  const { path } = file;
  const [before, after] = [textOf(from), textOf(file)];
  if (SETTINGS.test(path)) return [{ path, words: changedWords(before, after) }];
  return PARENT.test(path) && sharedPart(before) !== sharedPart(after) ? [{ path }] : [];
}

function textOf(file: ReadFile | undefined): string {
  return file?.bytes.toString('utf8') ?? '';
}

function changedWords(...texts: readonly [before: string, after: string]): ReadonlySet<string> {
  const [before, after] = texts.map((text) => new Set(text.split('\n')));
  const lines = texts
    .join('\n')
    .split('\n')
    .filter((line) => !before?.has(line) || !after?.has(line));
  return new Set(lines.join(' ').match(/[\w.@/-]+/g));
}

function refersTo(text: string, words: ReadonlySet<string>): boolean {
  return (text.match(REFERENCE) ?? []).some((reference) => words.has(reference.slice(1)));
}

/** Returns the part of a manifest that can affect other manifests. */
function sharedPart(text: string): string {
  return SHARED.test(text) ? text.replace(OWN, '') : '';
}

/**
 * Build files of JVM projects, and constraints of pip and uv. They set versions for other files, which do not name them.
 */
const BUILD_FILE =
  /(?:^|[/.-])(?:pom|parent)\.xml$|\.(?:pom|sbt|sc|mill|bazel|bzl)$|\.gradle(?:\.kts)?$|(?:^|\/)gradle\.properties$|\.versions\.toml$|(?:^|\/)(?:(?:\.mvn|buildSrc|build-logic|gradle)\/(?!wrapper\/|.*\.md$)|project\/[^/]*\.(?:scala|properties)$|[\w.-]*constraints?[\w.-]*\.(?:txt|in)$|(?:pip\.(?:conf|ini)|uv\.toml)$)/;

/** Returns true for a build file, which can set the versions of packages in files that do not name it. */
export function isBuildFile(path: string): boolean {
  return BUILD_FILE.test(path);
}

/**
 * Returns true if a manifest reads one of the changed files. In that case, its dependencies can change although the
 * manifest itself is unchanged.
 */
export function readsChange({ path, bytes }: ReadFile, changes: NamedChanges): boolean {
  const text = bytes.toString('utf8').replaceAll('\\', '/');
  return (
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
    const stated = [posix.join(folder, word), posix.join(folder, module)];
    if (/[./]/.test(word)) stated.push(posix.normalize(word));
    return stated.some((name) => names.has(name) && !DESCRIPTION.test(name));
  });
}

function usesSettings(path: string, text: string, { path: changed, words }: ChangedSettings) {
  const isBelow = !posix.relative(posix.dirname(changed), path).startsWith('..');
  if (words === undefined) return isBelow && posix.extname(path) === posix.extname(changed);
  // Files in MSBuild's format can be imported from any folder.
  return (isBelow || /\.(?:props|targets)$/.test(changed)) && refersTo(text, words);
}

/** Returns true if a problem, or the build that it belongs to, is affected by a changed file. */
export function concernsChange(message: string, path: string, changes: NamedChanges): boolean {
  const [fact = ''] = message.split('Fix: ');
  const name = posix.basename(path);
  const words = fact.split(' ').filter((word) => /[./]/.test(word) && !word.endsWith(name));
  return (
    namesChange(words.join(' '), path, changes) || (changes.hasBuildChange && isBuildFile(path))
  );
}
