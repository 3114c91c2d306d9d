/**
 * Python: `pylock.toml` and `pylock.<name>.toml`.
 * Source: https://packaging.python.org/en/latest/specifications/pylock-toml/
 */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName } from '../paths.ts';
import { readToml } from '../toml.ts';
import { notALockfile } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { archiveName } from './archive-name.ts';
import { checkVersion, lockedTables, onlyHash, packagesOfLock } from './locked.ts';
import { archivesIn } from './locked-archive.ts';
import { isOwnProject, NAMING_FILES } from './own-project.ts';
import { normalizedName } from './python-package.ts';
import { unmetRequirements } from './unmet-requirements.ts';

export const pylock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['pylock.toml', ...NAMING_FILES], suffixes: ['.toml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => /^pylock\.(?:[^.]+\.)?toml$/.test(baseName(path)),
  parse: parsePylock,
};

/**
 * Returns the packages in a pylock.toml.
 *
 * @throws {DataError} `not-a-lockfile` if the file has a different format, or `contradiction` if an entry has several
 * install locations.
 */
function parsePylock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const lockfile = readToml(file);
  const missing = ['lock-version', 'packages'].find((key) => lockfile[key] === undefined);
  if (missing !== undefined) {
    const fix = 'regenerate the lockfile with the tool that created the file';
    throw notALockfile(file, missing, fix);
  }
  checkVersion(file, lockfile['lock-version'], /^1\./);
  const tables = lockedTables(file, lockfile, 'packages');
  const locked = tables
    .filter(([table, line]) => !isOwn(file, table, line, context))
    .map(([table, line]) => ({
      name: stringAt(table, 'name') ?? '',
      version: stringAt(table, 'version') ?? versionOf(table),
      line,
      scope: 'unknown' as const,
      needs: needsOf(table),
      hashes: onlyHash(
        [...(arrayAt(table, 'wheels') ?? []), objectAt(table, 'sdist')].filter(isObject),
      ),
      ...locationOf(table),
      archives: archivesOf(table),
    }));
  const { packages, problems } = packagesOfLock(file, context, locked);
  const unmet = unmetRequirements(file, context, tables, needsOf);
  return { packages, problems: [...problems, ...unmet] };
}

/** Returns the names of the packages that an entry needs. The specification requires an entry for each of them. */
function needsOf(table: JsonObject): readonly string[] {
  const dependencies = (arrayAt(table, 'dependencies') ?? []).filter(isObject);
  return dependencies.map((one) => normalizedName(stringAt(one, 'name') ?? ''));
}

function isOwn(
  file: EcosystemFile,
  table: JsonObject,
  line: number | undefined,
  context: ParseContext,
): boolean {
  const folder = objectAt(table, 'directory');
  if (folder === undefined) return false;
  const name = stringAt(table, 'name') ?? '';
  const other = ['vcs', 'archive', 'sdist', 'wheels'].find((key) => Object.hasOwn(table, key));
  if (other === undefined) return isOwnProject(file, stringAt(folder, 'path'), name, context);
  const message = `${name} is both a directory and ${other}. Fix: regenerate the lockfile`;
  throw new DataError('contradiction', message, { path: file.path, line });
}

function archivesOf(table: JsonObject): readonly string[] {
  const files = [...(arrayAt(table, 'wheels') ?? []), objectAt(table, 'sdist')];
  return archivesIn([...files, objectAt(table, 'archive')]);
}

/** Returns the version in the file name of the entry's archive. */
function versionOf(table: JsonObject): string {
  const [location = ''] = archivesIn([objectAt(table, 'archive')]);
  return archiveName(location)?.version ?? '';
}

function locationOf(table: JsonObject) {
  const vcs = objectAt(table, 'vcs') ?? {};
  const url = stringAt(vcs, 'url');
  return {
    downloadUrl: url ?? stringAt(objectAt(table, 'archive') ?? {}, 'url'),
    vcsUrl: vcsUrl(
      url === undefined ? undefined : `${stringAt(vcs, 'type') ?? 'git'}+${url}`,
      stringAt(vcs, 'commit-id'),
    ),
  };
}
