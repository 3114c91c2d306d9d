import { posix } from 'node:path';

/** A file from the base or the head. */
interface ReadFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** A changed file that manifests can depend on. */
export interface NamedChange {
  readonly path: string;
  /** The words in the changed lines of a file with settings. Manifests use such a file without naming it. */
  readonly words?: ReadonlySet<string> | undefined;
}

/** Files that tools read to get versions for all manifests in a folder. */
const SETTINGS =
  /(?:^|\/)(?:Directory\.\w+\.(?:props|targets)|[Pp]ackages\.props|gradle\.properties|pnpm-workspace\.yaml)$/;

/** Files that many manifests read for a description or a version, but not for dependencies. */
const DESCRIPTION = /(?:^|\/)(?:change|history|licen|news|readme)|version|__|\.(?:md|rst)$/i;

/** Words that precede the name of a file that a manifest reads. */
const READS =
  /(?:^|[^\w-])(?:-c|--constraint|apply|eval\w*|file|Import|load\w*|open|read\w*|relativePath)(?!\w)/;

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
): readonly NamedChange[] {
  const before = new Map(base.map((file) => [file.path, file]));
  const changed = head.filter((file) => before.get(file.path) !== file);
  const settings = changed.filter(({ path }) => SETTINGS.test(path));
  return [
    ...settings.map((file) => ({
      path: file.path,
      words: changedWords(linesOf(before.get(file.path)), linesOf(file)),
    })),
    ...[...changed.map(({ path }) => path), ...paths]
      .filter((path) => !DESCRIPTION.test(path))
      .map((path) => ({ path })),
  ];
}

function linesOf(file: ReadFile | undefined): ReadonlySet<string> {
  return new Set(file?.bytes.toString('utf8').split('\n'));
}

function changedWords(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): ReadonlySet<string> {
  const lines = [...before, ...after].filter((line) => !before.has(line) || !after.has(line));
  return new Set(lines.join(' ').match(/[\w.@/-]+/g));
}

/** Build files of Maven and Gradle. They set versions for other projects, which do not name these files. */
const BUILD_FILE =
  /(?:^|[/.-])(?:pom|parent)\.xml$|\.pom$|\.gradle(?:\.kts)?$|(?:^|\/)gradle\.properties$|\.versions\.toml$|(?:^|\/)(?:\.mvn|buildSrc|build-logic|gradle)\//;

/** Returns true if a file can set the versions of packages in other files that do not name it. */
export function isBuildFile(path: string): boolean {
  return BUILD_FILE.test(path);
}

/**
 * Returns true if a manifest reads one of the changed files, so that its dependencies can change although the manifest
 * itself is unchanged.
 */
export function readsChange({ path, bytes }: ReadFile, changes: readonly NamedChange[]): boolean {
  const text = bytes.toString('utf8').replaceAll('\\', '/');
  const folder = posix.dirname(path);
  const references = text.match(REFERENCE) ?? [];
  // JSON manifests are skipped, because the files that they name are in scripts and in lists of published files.
  const lines = path.endsWith('.json') ? [] : text.split('\n').filter((line) => READS.test(line));
  const named = new Set(lines.flatMap((line) => line.split(BETWEEN).map(normalPath)));
  return changes.some(({ path: changed, words }) => {
    if (words === undefined)
      return named.has(changed) || named.has(posix.relative(folder, changed));
    const isBelow = !posix.relative(posix.dirname(changed), path).startsWith('..');
    return isBelow && references.some((reference) => words.has(reference.slice(1)));
  });
}

function normalPath(path: string): string {
  return posix.normalize(path);
}
