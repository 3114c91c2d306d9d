/**
 * Finds dependencies that are in the lockfiles of all projects. The root script can declare dependencies for all
 * projects, as in `subprojects { dependencies { … } }`. Each of these lockfiles must contain them. Source:
 * https://docs.gradle.org/current/userguide/multi_project_builds.html
 */
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { baseName, besidePath } from '../paths.ts';
import { gradleLockfile } from './gradle-lockfile.ts';
import { type PlacedStatement, statementsOf } from './script-statements.ts';
import { readTokens } from './script-tokens.ts';

/**
 * True if the statement configures other projects of the build, as in `subprojects { … }`. False inside `buildscript`,
 * which sets the classpath of the script itself.
 */
export function isForProjects({ blocks }: PlacedStatement): boolean {
  return blocks.some((name) => PROJECTS.test(name)) && !blocks.includes('buildscript');
}

const PROJECTS = /^(?:subprojects$|allprojects$|project :)/;

/**
 * Returns the path of the project that the statement configures, such as `:app`. Returns an empty string if it
 * configures several projects.
 */
export function projectOf({ blocks }: PlacedStatement): string {
  const block = blocks.findLast((name) => PROJECTS.test(name)) ?? '';
  return block.startsWith('project ') ? block.slice('project '.length) : '';
}

/**
 * Returns the dependencies that are missing from the lockfile of at least one project. If a project is unknown or has
 * no lockfile, returns all dependencies.
 *
 * @param statements The statements that declare the dependencies. `projectOf` returns the same result for all of them.
 */
export function unlockedForProjects(
  file: EcosystemFile,
  dependencies: readonly ManifestDependency[],
  statements: readonly PlacedStatement[],
  context: ParseContext,
): readonly ManifestDependency[] {
  if (dependencies.length === 0 || !/^build\.gradle(?:\.kts)?$/.test(baseName(file.path))) {
    return dependencies;
  }
  const isForRoot = statements.some(({ blocks }) => blocks.includes('allprojects'));
  const one = statements[0] === undefined ? '' : projectOf(statements[0]);
  const folders = foldersOfProjects(file, context).filter(
    (folder) => one === '' || folder === one.slice(1).replaceAll(':', '/'),
  );
  const locked = lockedInAll(file, isForRoot ? ['', ...folders] : folders, context);
  if (folders.length === 0 || locked === undefined) return dependencies;
  return dependencies.filter(({ isOptional, name }) => isOptional !== true && !locked.has(name));
}

/**
 * Returns the names that are in the lockfiles of all given folders. Returns undefined if one of the lockfiles is
 * missing or empty.
 */
function lockedInAll(
  file: EcosystemFile,
  folders: readonly string[],
  context: ParseContext,
): ReadonlySet<string> | undefined {
  let common: ReadonlySet<string> | undefined;
  for (const folder of folders) {
    const names = namesIn(besidePath(file.path, `${folder}/gradle.lockfile`), context);
    if (names.size === 0) return undefined;
    common = common === undefined ? names : new Set([...common].filter((one) => names.has(one)));
  }
  return common;
}

function namesIn(path: string, context: ParseContext): ReadonlySet<string> {
  const lockfile = context.file(path);
  if (lockfile === undefined) return new Set();
  try {
    const { packages } = gradleLockfile.parse(lockfile, context);
    return new Set(packages.map(({ name }) => name));
  } catch (error) {
    // Problems in a lockfile are reported when it is parsed.
    if (error instanceof DataError) return new Set();
    throw error;
  }
}

/**
 * Returns the folders of all subprojects, as listed in the settings file in the script's folder. Returns an empty list
 * if a folder cannot be determined.
 */
function foldersOfProjects(file: EcosystemFile, context: ParseContext): readonly string[] {
  const settings = ['settings.gradle', 'settings.gradle.kts'].flatMap(
    (name) => context.file(besidePath(file.path, name)) ?? [],
  );
  const lists = settings.map(includedBy);
  return lists.some((folders) => folders === undefined)
    ? []
    : [...new Set(lists.flatMap((folders) => folders ?? []))];
}

function includedBy({ path, bytes }: EcosystemFile): readonly string[] | undefined {
  const language = path.endsWith('.kts') ? 'kotlin' : 'groovy';
  const statements = statementsOf(readTokens(bytes.toString('utf8'), language).tokens);
  const folders: string[] = [];
  for (const statement of statements) {
    if (isUnclear(statement)) return undefined;
    if (!has(statement, 'include')) continue;
    const included = includedIn(statement);
    if (included === undefined) return undefined;
    folders.push(...included);
  }
  return folders;
}

/** True if the statement could move project folders, or add projects from another file. */
function isUnclear(statement: PlacedStatement): boolean {
  const isMoving = statement.tokens.some(({ value }) => MOVING.test(value));
  const isApplying = has(statement, 'apply') && has(statement, 'from');
  return isMoving || isApplying || statement.blocks.includes('apply');
}

const MOVING = /^(?:projectDir|setProjectDir|includeFlat|evaluate)$/;

function has({ tokens }: PlacedStatement, word: string): boolean {
  return tokens.some(({ kind, value }) => kind === 'word' && value === word);
}

/**
 * Returns the projects in `include 'app', 'libs:core'`, which also includes the parent project `libs`. Returns
 * undefined for any other form.
 */
function includedIn({ tokens }: PlacedStatement): readonly string[] | undefined {
  const [head, ...more] = tokens;
  const isPlain = more.every(({ kind, value }) => kind === 'text' || /^[(),]$/.test(value));
  if (head?.value !== 'include' || !isPlain) return undefined;
  const names = more.filter(({ kind }) => kind === 'text').map(({ value }) => value);
  return names.every((name) => NAME.test(name)) ? names.flatMap(foldersOf) : undefined;
}

/** Matches the path of a project. Project paths in real builds have up to four levels. */
const NAME = /^:?(?!\.)[\w.-]+(?::(?!\.)[\w.-]+){0,9}$/;

function foldersOf(name: string): readonly string[] {
  const segments = name.replace(/^:/, '').split(':');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
