/**
 * Reads `package-lock.json` and `npm-shrinkwrap.json`, lockfileVersion 1 to 3. Source:
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
import { DataError } from '../../errors/errors.ts';
import { type JsonObject, objectAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { baseName } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { isInstalled } from './install-paths.ts';
import { joinViews, listedBy } from './lockfile-views.ts';
import { manifestBeside } from './manifest.ts';
import { withOverrides } from './older-lockfile.ts';
import { rulesOfOverrides } from './override-rules.ts';
import { parsePackages } from './package-lock-packages.ts';
import { parsePackageLockV1 } from './package-lock-v1.ts';

const LOCKFILES = ['package-lock.json', 'npm-shrinkwrap.json'];

const FIX = 'regenerate the lockfile with `npm install --package-lock-only`';

/** Lockfiles are not read in images. There, only installed packages count, and the lockfile can differ from them. */
export const packageLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: [...LOCKFILES, 'package.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path) && LOCKFILES.includes(baseName(path)),
  parse: parseWithOverrides,
};

function parseWithOverrides(file: EcosystemFile, context: ParseContext): ParsedFile {
  const manifest = manifestBeside(file, context) ?? {};
  const rules = rulesOfOverrides(objectAt(manifest, 'overrides'), manifest);
  return withOverrides(file, parsePackageLock(file, context), rules);
}

/**
 * Reads all package lists in the lockfile, because npm ignores the version of the file. Before version 7, npm uses the
 * tree in `dependencies`, and later versions use `packages`. Version 1 of the file has the tree, version 3 has
 * `packages`, and version 2 has both.
 */
function parsePackageLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const version = versionOf(file, lockfile);
  const packages = objectAt(lockfile, 'packages');
  const tree = objectAt(lockfile, 'dependencies');
  if (packages === undefined && (version === 1 || (version === undefined && tree !== undefined))) {
    return parsePackageLockV1(file, { text, lockfile }, context);
  }
  if (packages === undefined) throw notALockfile(file, '`packages`', FIX);
  const read = parsePackages(file, { text, lockfile }, packages, context);
  if (tree === undefined) return read;
  if (version === 1) {
    const older = parsePackageLockV1(file, { text, lockfile }, context);
    return joinViews(file, { key: 'dependencies', read: older }, { key: 'packages', read });
  }
  const older = parsePackageLockV1(file, { text, lockfile, isListed: listedBy(read) }, context);
  return joinViews(file, { key: 'packages', read }, { key: 'dependencies', read: older });
}

/**
 * Returns the lockfile version. Returns undefined if the field is missing: npm before version 5 did not write it, and
 * no npm version requires it.
 */
function versionOf(file: EcosystemFile, lockfile: JsonObject): 1 | 2 | 3 | undefined {
  const version = lockfile['lockfileVersion'];
  if (version === 1 || version === 2 || version === 3 || version === undefined) return version;
  const shown = JSON.stringify(version).slice(0, 20);
  const message = `lockfileVersion ${shown} is not supported. Fix: ${FIX}`;
  throw new DataError('unsupported-version', message, { path: file.path });
}
