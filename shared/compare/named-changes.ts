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

/** Constraints and settings of pip and uv, and the manifests whose versions they limit. */
const CONSTRAINTS =
  /(?:^|\/)(?:[\w.-]*constraints?[\w.-]*\.(?:txt|in)|pip\.(?:conf|ini)|uv\.toml)$/;
const CONSTRAINED =
  /(?:^|\/)(?:[\w.-]*requirements?[\w.-]*\.(?:txt|in)|setup\.(?:py|cfg)|pyproject\.toml)$/;

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
const VERSION = /^\s*from\s+\S+\s+import\s+(?:__version__|version)\s*(?:#|$)/;

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
  const kept = new Set(head.map(({ path }) => path));
  const deleted = base.flatMap(({ path }) => (kept.has(path) ? [] : { path, bytes: NOTHING }));
  const changed = [...head, ...deleted].filter((file) => before.get(file.path) !== file);
  const all = [...changed.map(({ path }) => path), ...paths];
  const constraints = paths.filter((path) => CONSTRAINTS.test(path)).map((path) => ({ path }));
  return {
    names: new Set(all.flatMap(namesOf)),
    settings: [
      ...changed.flatMap((file) => settingsOf(file, before.get(file.path))),
      ...constraints,
    ],
    hasBuildChange: all.some(isBuildFile),
  };
}

const NOTHING = Buffer.alloc(0);

function namesOf(path: string): readonly string[] {
  const stem = path.replace(/(?:\/__init__)?\.\w+$/, '');
  const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
  return [path, stem, ...folders];
}

function settingsOf(file: ReadFile, from: ReadFile | undefined): readonly ChangedSettings[] {
  const { path } = file;
  const [before, after] = [textOf(from), textOf(file)];
  if (SETTINGS.test(path)) {
    return [{ path, words: withProperties(changedWords(before, after), after) }];
  }
  if (CONSTRAINTS.test(path)) return [{ path }];
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

/** Matches a property of MSBuild whose value uses another property. */
const PROPERTY = /<([\w.]{1,100})>[^<$]{0,200}\$\(([\w.]{1,100})\)/g;

/** Maximum length of a chain of properties. */
const MAX_CHAIN = 5;

/** Returns the changed words and the properties whose values use them. */
function withProperties(words: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const uses = [...text.matchAll(PROPERTY)];
  const all = new Set(words);
  for (let each = 0; each < MAX_CHAIN; each++) {
    for (const [, name = '', used = ''] of uses) if (all.has(used)) all.add(name);
  }
  return all;
}

/** Returns the part of a manifest that can affect other manifests. */
function sharedPart(text: string): string {
  return SHARED.test(text) ? text.replace(OWN, '') : '';
}

/** Build files of JVM projects. They set versions for other projects, which do not name these files. */
const BUILD_FILE =
  /(?:^|[/.-])(?:pom|parent)\.xml$|\.(?:pom|sbt|sc|mill|bazel|bzl)$|\.gradle(?:\.kts)?$|(?:^|\/)gradle\.properties$|\.versions\.toml$|(?:^|\/)(?:(?:\.mvn|buildSrc|build-logic|gradle)\/(?!wrapper\/|.*\.md$)|project\/[^/]*\.(?:scala|properties)$)/;

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
    usesSettings(path, text, changes.settings)
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

/** Returns true if a file with constraints can limit the versions in a manifest in its folder or below. */
function isConstrained(manifest: string, constraints: string): boolean {
  const folder = posix.dirname(constraints).replace(/(?:^|\/)\.config\/pip$/, '');
  const isBelow = !posix.relative(folder, manifest).startsWith('..');
  return isBelow && CONSTRAINTS.test(constraints) && CONSTRAINED.test(manifest);
}

function usesSettings(path: string, text: string, all: readonly ChangedSettings[]): boolean {
  if (all.length === 0) return false;
  const references = new Set(text.match(REFERENCE)?.map((reference) => reference.slice(1)));
  return all.some(({ path: changed, words }) => {
    const isBelow = !posix.relative(posix.dirname(changed), path).startsWith('..');
    if (words !== undefined) {
      // Files in MSBuild's format can be imported from any folder.
      const isReached = isBelow || /\.(?:props|targets)$/.test(changed);
      return isReached && [...words].some((word) => references.has(word));
    }
    if (CONSTRAINTS.test(changed)) return isConstrained(path, changed);
    return isBelow && posix.extname(path) === posix.extname(changed);
  });
}

/** Returns true if a problem, or the build that it belongs to, is affected by a changed file. */
export function concernsChange(message: string, path: string, changes: NamedChanges): boolean {
  const fix = message.lastIndexOf('Fix: ');
  const fact = fix === -1 ? message : message.slice(0, fix);
  const name = posix.basename(path);
  const words = fact.split(' ').filter((word) => /[./]/.test(word) && !word.endsWith(name));
  return (
    namesChange(words.join(' '), path, changes) ||
    (changes.hasBuildChange && isBuildFile(path)) ||
    changes.settings.some((settings) => isConstrained(path, settings.path))
  );
}
