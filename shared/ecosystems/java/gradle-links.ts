/** Finds the files and builds that a Gradle script includes. */
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath, insidePath } from '../paths.ts';
import type { PlacedStatement, Statement } from './script-statements.ts';
import { VALUE } from './script-strings.ts';
import { shownText, type Values, withValues } from './script-values.ts';

/** Files and builds that a script includes. */
export interface GradleLinks {
  /** Paths of the scripts in the source tree that Gradle runs as part of this script. */
  readonly scripts: readonly string[];
  readonly problems: readonly Problem[];
}

/** A file or build that a script includes, with its path as written in the script. */
interface Link {
  readonly what: string;
  readonly fix: string;
  /** Matches the suffix that the file name must have. Undefined if the link refers to a folder. */
  readonly end?: RegExp;
  /** Undefined if the script computes the path. */
  readonly path: string | undefined;
  readonly line: number;
}

const SCRIPT = /\.gradle(?:\.kts)?$/;

/** Returns the scripts that the statements include, and a problem for each included file or build that was not read. */
export function linksOf(
  file: EcosystemFile,
  statements: readonly PlacedStatement[],
  values: Values,
  context: ParseContext,
): GradleLinks {
  const links = statements.flatMap((statement) => linkIn(statement, values) ?? []);
  const found = links.map((link) => ({ link, paths: pathsOf(file, link, context) }));
  const problems = found.flatMap(({ link, paths }) =>
    paths.length > 0 || context.sourceKind === 'file' ? [] : [problemOf(file, link)],
  );
  const scripts = found.flatMap(({ paths }) => paths.filter((path) => SCRIPT.test(path)));
  return { scripts: [...scripts, ...ownPlugins(statements, context)], problems };
}

/** Matches words such as `from`. Every statement that includes a file or a build contains one of these words. */
const LINKING = /^(?:from|evaluate|includeBuild|projectDir|buildFileName)$/;

function linkIn(statement: PlacedStatement, values: Values): Link | undefined {
  const { tokens } = statement;
  const word = tokens.find(({ value }) => LINKING.test(value));
  if (word === undefined) return undefined;
  const stated = { path: lastText(tokens, values), line: word.line };
  const script = { what: 'script', fix: SCRIPT_FIX, end: SCRIPT, ...stated };
  switch (word.value) {
    case 'includeBuild':
      return { what: 'build', fix: FOLDER_FIX, ...stated };
    case 'projectDir':
      return isBefore(tokens, word, '=')
        ? { what: 'project', fix: FOLDER_FIX, ...stated }
        : undefined;
    case 'evaluate':
      return isBefore(tokens, word, '(') ? script : undefined;
    case 'buildFileName':
      // Gradle scripts with the usual suffix are read in every folder, so they are not links.
      return isBefore(tokens, word, '=') && !SCRIPT.test(stated.path ?? '')
        ? { ...script, end: NONE }
        : undefined;
    default:
      return fromLink(statement, script);
  }
}

/**
 * Returns the link in a statement with `from`, if the statement is an `apply` or defines a version catalog. Other
 * statements with `from` are about sources or archives.
 */
function fromLink({ tokens, blocks }: PlacedStatement, script: Link): Link | undefined {
  const has = (other: string) => tokens.some(({ value }) => value === other);
  if (has('apply') || blocks.at(-1) === 'apply') return script;
  const isCatalog = blocks.includes('versionCatalogs') && (has('files') || has('file'));
  return isCatalog ? { ...script, what: 'catalog', fix: CATALOG_FIX, end: CATALOG } : undefined;
}

const CATALOG = /\.versions\.toml$/;

/** Pattern that does not match any path. */
const NONE = /^(?!)/;

const SCRIPT_FIX = 'commit the file as *.gradle or *.gradle.kts, and refer to it by path';
const FOLDER_FIX = 'specify a folder in the source tree';
const CATALOG_FIX = 'rename the file to *.versions.toml, and refer to it by path';

function isBefore(tokens: Statement, word: Statement[number], mark: string): boolean {
  return tokens[tokens.indexOf(word) + 1]?.value === mark;
}

/**
 * Returns the last string in a statement, such as `x` in `from: file("$rootDir/x")` or `new File(settingsDir, 'x')`.
 */
function lastText(statement: Statement, values: Values): string | undefined {
  const text = statement.findLast(({ kind }) => kind === 'text')?.value;
  return text === undefined ? undefined : withValues(text, values);
}

/** Matches variables that contain the project folder, the build folder or the script folder. */
const FOLDER =
  /^\0[^\0]*\b(?:rootDir|projectDir|settingsDir|parentFile|parent|rootDirectory|projectDirectory)\b[^\0]*\0\/?/;

/**
 * Returns the paths in the source tree to which a link can lead. The link can be relative to the script's folder or to
 * any of its parent folders.
 */
function pathsOf(
  file: EcosystemFile,
  { path, end }: Link,
  context: ParseContext,
): readonly string[] {
  const relative = path?.replace(FOLDER, '').replaceAll('\\', '/');
  if (relative === undefined || relative.includes(VALUE) || relative.includes('//')) return [];
  if (end !== undefined && !end.test(relative)) return [];
  const seen = foldersAbove(file.path).flatMap(
    (folder) => insidePath(`${folder}x`, relative) ?? [],
  );
  if (end === undefined) return seen.filter((folder) => isBuild(folder, context));
  const there = seen.filter((one) => context.file(one) !== undefined || context.isLeftOut?.(one));
  if (there.length > 0) return there;
  // A project in another folder can apply the script. Paths are then relative to the folder of that project.
  const plain = besidePath('', relative);
  return context
    .named(baseName(relative))
    .map((one) => one.path)
    .filter((one) => one.endsWith(plain));
}

/** Maximum number of parent folders to search. Real projects have about ten levels. */
const MAX_FOLDERS = 40;

/** Returns all folders above a file, nearest first. Each path ends with a slash. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  let folder = path.slice(0, path.lastIndexOf('/') + 1);
  while (folder !== '' && folders.length < MAX_FOLDERS) {
    folders.push(folder);
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return [...folders, ''];
}

const BUILD_FILES = ['settings.gradle', 'settings.gradle.kts', 'build.gradle', 'build.gradle.kts'];

function isBuild(folder: string, context: ParseContext): boolean {
  return BUILD_FILES.some((name) => context.file(besidePath(`${folder}/x`, name)) !== undefined);
}

function problemOf(file: EcosystemFile, { what, fix, path, line }: Link): Problem {
  const shown = path === undefined ? 'with a computed name' : shownText(path).slice(0, 100);
  const message = `The ${what} ${shown} is part of this build, but was not read. Fix: ${fix}`;
  return { code: 'not-found', message, path: file.path, line };
}

/**
 * Returns the paths of the script plugins in the source tree that a script uses. The plugin `id("shop.java")` is in the
 * file `shop.java.gradle`.
 */
function ownPlugins(
  statements: readonly PlacedStatement[],
  context: ParseContext,
): readonly string[] {
  return statements
    .filter(({ tokens, blocks }) => blocks.at(-1) === 'plugins' || tokens[0]?.value === 'apply')
    .flatMap(({ tokens }) => tokens.find(({ kind }) => kind === 'text')?.value ?? [])
    .flatMap((id) => [`${id}.gradle`, `${id}.gradle.kts`])
    .flatMap((name) => context.named(name).map(({ path }) => path));
}
