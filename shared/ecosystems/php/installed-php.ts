/**
 * PHP: `vendor/composer/installed.php` of Composer 2, which programs read at run time. If the folder also has an
 * `installed.json`, only the packages that `installed.json` does not list are added. Source:
 * https://getcomposer.org/doc/07-runtime.md#installed-versions
 */
import { linesOf } from '../../binary/lines.ts';
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { notALockfile, unread } from '../unread.ts';
import { MANIFEST } from './composer-manifest.ts';
import { type ListedEntry, packagesOfEntries } from './listed-entries.ts';
import { listedKeys } from './listed-keys.ts';

export const installedPhp: FileFormat = {
  wanted: {
    pathSuffixes: ['composer/installed.php', 'composer/installed.json'],
    names: [MANIFEST],
  },
  wantedIn: ['image'],
  isPrimary: (path) => path.endsWith('installed.php'),
  parse: parseInstalledPhp,
};

const FIX = 'run `composer install`';

function parseInstalledPhp(file: EcosystemFile, context: ParseContext): ParsedFile {
  const list = besidePath(file.path, 'installed.json');
  const isAlone = context.file(list) === undefined;
  const found = isAlone ? readEntries(file) : readIfPossible(file);
  if (found === undefined) {
    if (!isAlone) return { packages: [], problems: [] };
    throw notALockfile(file, 'versions', FIX);
  }
  const { root, entries } = found;
  // An entry without a version is only a name that another package replaces or provides.
  const known = listedKeys(list, ['packages'], context);
  const installed = entries.filter(
    ({ name, version }) =>
      name !== root && version !== undefined && !known.has(`${name} ${version}`),
  );
  const listed = installed.map(
    ({ name, version, isDevelopment, line }): ListedEntry => ({
      value: { name, version },
      line,
      text: name,
      scopeOf: () => (isDevelopment ? 'development' : 'unknown'),
    }),
  );
  return packagesOfEntries(file, listed, besidePath(file.path, `../../${MANIFEST}`), context);
}

/**
 * Returns the entries of a file. Returns undefined for a file in an unknown format. Then only `installed.json` can list
 * the packages.
 */
function readIfPossible(file: EcosystemFile) {
  try {
    return readEntries(file);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

interface Entry {
  readonly name: string;
  version?: string;
  isDevelopment?: boolean;
  readonly line: number;
}

/** Matches the rows that Composer writes. Any other row could be code that adds packages. */
const ROW =
  /^(?:(?:<\?php )?return (?:array\(|\[)|<\?php|(?:'[^']*'|\d+) => (?:array\(\)?|\[\]?|[^[(]*),?|[)\]][,;]?|)$/;

/**
 * Returns the entries in the file. Returns undefined if the file does not contain a list of versions.
 *
 * @throws {DataError} if the file has a row that Composer would not write
 */
function readEntries(file: EcosystemFile) {
  const entries: Entry[] = [];
  let root: string | undefined;
  let isInList = false;
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    const text = row.trim();
    if (!ROW.test(text)) throw unread(file, { text, line }, FIX);
    const [, key = '', value = ''] = /^'([^']{1,300})' => '?([^',]{0,300})/.exec(text) ?? [];
    if (/^'versions' => (?:array\(|\[)/.test(text)) isInList = true;
    else if (!isInList && key === 'name') root = value;
    else if (isInList) takeField(entries, { key, value, line });
  }
  return isInList ? { root, entries } : undefined;
}

function takeField(
  entries: Entry[],
  { key, value, line }: { readonly key: string; readonly value: string; readonly line: number },
): void {
  const entry = entries.at(-1);
  if (/^[^/]+\/[^/]+$/.test(key)) entries.push({ name: key, line });
  else if (entry !== undefined && key === 'pretty_version') entry.version = value;
  else if (entry !== undefined && key === 'dev_requirement') entry.isDevelopment = value === 'true';
}
