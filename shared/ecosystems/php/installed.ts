/**
 * PHP: `vendor/composer/installed.json`, as written by Composer 1 and 2. In a scanned folder, the file describes
 * packages whose code was committed. This code can differ from the lockfile.
 */

import type { JsonObject } from '../../json/guards.ts';
import { arrayAt, isObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { MANIFEST } from './composer-manifest.ts';
import { listAt } from './composer-package.ts';
import { type ListedEntry, packagesOfEntries } from './listed-entries.ts';
import { keyOfEntry, listedKeys } from './listed-keys.ts';

const LIST = 'composer/installed.json';

export const installedComposer: FileFormat = {
  wanted: { pathSuffixes: [LIST], names: [MANIFEST] },
  wantedIn: ['directory', 'image'],
  isPrimary: (path) => path.endsWith(LIST),
  parse: parseInstalled,
};

/**
 * Returns the installed packages.
 *
 * @throws {DataError} `not-a-lockfile`
 */
function parseInstalled(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const value = parseJson(text, file.path);
  // Composer 1 writes only the list of packages.
  const document = Array.isArray(value) ? { packages: value } : value;
  if (!isObject(document) || document['packages'] === undefined) {
    throw notALockfile(file, 'packages', 'run `composer install`');
  }
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'packages');
  const development = new Set(arrayAt(document, 'dev-package-names') ?? []);
  const listed = listAt(document, 'packages').map(
    (entry, index) =>
      ({
        value: entry,
        line: lineAt(lines, ...(Array.isArray(value) ? [] : ['packages']), String(index)),
        text: `packages[${index}]`,
        scopeOf: ({ name }: JsonObject) => (development.has(name) ? 'development' : 'unknown'),
      }) as const,
  );
  // Packages are in `vendor` by default, in the same folder as the project's manifest.
  const manifest = besidePath(file.path, `../../${MANIFEST}`);
  return packagesOfEntries(file, notLocked(file, listed, context), manifest, context);
}

/**
 * Returns the entries that the lockfile does not list. In an image, returns all entries, because only the installed
 * packages count there.
 */
function notLocked(
  file: EcosystemFile,
  listed: readonly ListedEntry[],
  context: ParseContext,
): readonly ListedEntry[] {
  if (context.sourceKind === 'image') return listed;
  const lockfile = besidePath(file.path, '../../composer.lock');
  const locked = listedKeys(lockfile, ['packages', 'packages-dev'], context);
  return listed.filter(({ value }) => !isObject(value) || !locked.has(keyOfEntry(value)));
}
