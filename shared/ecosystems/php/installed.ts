/** PHP: `vendor/composer/installed.json`, of Composer 1 and 2. */

import type { JsonObject } from '../../json/guards.ts';
import { arrayAt, isObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { MANIFEST } from './composer-manifest.ts';
import { listAt } from './composer-package.ts';
import { packagesOfEntries } from './listed-entries.ts';

export const installedComposer: FileFormat = {
  wanted: { pathSuffixes: ['composer/installed.json'], names: [MANIFEST] },
  wantedIn: ['image'],
  isPrimary: (path) => !path.endsWith(MANIFEST),
  parse: parseInstalled,
};

/** @throws {DataError} `not-a-lockfile` */
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
  return packagesOfEntries(file, listed, besidePath(file.path, `../../${MANIFEST}`), context);
}
