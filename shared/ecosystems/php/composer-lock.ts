/** PHP: `composer.lock`. Source: https://getcomposer.org/doc/01-basic-usage.md */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Scope } from '../../model/package.ts';
import type {
  Coverage,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { withNamedAtRuntime } from '../named-at-runtime.ts';
import { baseName, besidePath } from '../paths.ts';
import { notALockfile, unusedLockfile } from '../unread.ts';
import { MANIFEST, readManifest } from './composer-manifest.ts';
import { listAt, namesIn } from './composer-package.ts';
import { packagesOfEntries } from './listed-entries.ts';
import { isOwnCode } from './own-code.ts';
import { unmetRequirements, virtualNames } from './unmet-requirements.ts';

export const composerLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['composer.lock', MANIFEST] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === LOCKFILE,
  parse: parseComposerLock,
};

/**
 * A lockfile that is not named `composer.lock`. With the environment variable `COMPOSER=shop.json`, Composer writes
 * `shop.lock`.
 */
export const otherComposerLock: FileFormat = {
  wanted: { suffixes: ['.lock'], names: [MANIFEST] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => path.endsWith('.lock') && baseName(path) !== LOCKFILE,
  parse: (file, context) =>
    isOfComposer(file)
      ? parseComposerLock(file, context)
      : { packages: [], problems: [], isForeign: true },
};

/** True if the content has a combination of keys that only Composer lockfiles have. */
function isOfComposer({ bytes }: EcosystemFile): boolean {
  const start = bytes.toString('latin1', 0, 256).trimStart();
  return start.startsWith('{') && bytes.includes('"content-hash"') && bytes.includes('"packages"');
}

const LOCKFILE = 'composer.lock';

/**
 * Matches the path of the lockfile in an installed package's folder, such as `vendor/symfony/console/composer.lock`.
 */
const INSTALLED = /^((?:.*\/)?)vendor\/([^/]+\/[^/]+)\/composer\.lock$/;

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['packages', 'runtime'],
  ['packages-dev', 'development'],
];

/**
 * Returns the packages in a lockfile, and a problem for each contradiction in it.
 *
 * @throws {DataError} `not-a-lockfile`
 */
function parseComposerLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (isOfInstalled(file.path, context)) return { packages: [], problems: [], isForeign: true };
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  if (!isLocked(lockfile)) throw notALockfile(file, 'packages', 'run `composer update --lock`');
  const lines = jsonLines(text, (path) => path.length === 0 || isSection(path));
  const listed = SECTIONS.flatMap(([section, scope]) =>
    listAt(lockfile, section).map((value, index) => ({
      value,
      line: lineAt(lines, section, String(index)),
      text: `${section}[${index}]`,
      scopeOf: () => scope,
    })),
  );
  const manifest = besidePath(file.path, MANIFEST);
  const read = packagesOfEntries(file, listed, manifest, context);
  const project = readManifest(manifest, context);
  const names = new Set(
    [project, ...listAt(lockfile, 'packages')]
      .filter(isObject)
      .flatMap((one) => namesIn(one, 'require')),
  );
  const packages = withNamedAtRuntime(read.packages, names, ({ name }) => name.toLowerCase());
  const isOff = objectAt(project ?? {}, 'config')?.['lock'] === false;
  const problems = [
    ...(isOff ? [unusedLockfile(file, baseName(file.path), 'config.lock: false')] : []),
    ...unmetRequirements(file, listed, project),
  ];
  return { packages, problems: [...read.problems, ...problems] };
}

/**
 * Returns what a lockfile covers besides its own folder. Composer can install packages from folders in the source tree,
 * and the lockfile contains the requirements in their manifests. Also returns the names that the locked packages and
 * the project replace or provide.
 */
export function coveredByComposerLock(file: EcosystemFile, context: ParseContext): Coverage {
  const manifest = besidePath(file.path, MANIFEST);
  const entries = entriesOf(readJsonObject(file));
  const own = entries.filter((one) => isOwnCode(one, manifest, context));
  const folders = own.flatMap((one) => stringAt(objectAt(one, 'dist') ?? {}, 'url') ?? []);
  const manifests = folders.map((folder) => besidePath(manifest, `${folder}/${MANIFEST}`));
  const names = [...entries, readManifest(manifest, context) ?? {}].flatMap(virtualNames);
  return { manifests, names };
}

function entriesOf(lockfile: JsonObject): readonly JsonObject[] {
  return SECTIONS.flatMap(([section]) => listAt(lockfile, section)).filter(isObject);
}

/** True if Composer would accept the lockfile. Like Composer, checks only whether `packages` is a list or an object. */
function isLocked(lockfile: JsonObject): boolean {
  const packages = lockfile['packages'];
  return Array.isArray(packages) || isObject(packages);
}

function isSection(path: readonly string[]): boolean {
  return path.length === 1 && SECTIONS.some(([name]) => name === path[0]);
}

/**
 * True if the lockfile belongs to an installed package, because the project's own lockfile contains this package. Only
 * the package's authors use it, and Composer does not install packages from it. Otherwise, the folder is an ordinary
 * project.
 */
function isOfInstalled(path: string, context: ParseContext): boolean {
  const [, root = '', name] = INSTALLED.exec(path) ?? [];
  const project = name === undefined ? undefined : context.file(`${root}${LOCKFILE}`);
  if (project === undefined) return false;
  try {
    const lockfile = readJsonObject(project, project.bytes.toString('utf8'));
    return entriesOf(lockfile).some((entry) => stringAt(entry, 'name') === name);
  } catch (error) {
    // Problems in the project's lockfile are reported when it is parsed.
    if (error instanceof DataError) return false;
    throw error;
  }
}
