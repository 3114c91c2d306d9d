/**
 * Debian, Ubuntu and related distributions: packages installed by dpkg. Also packages installed by opkg, which uses a
 * similar format.
 * Source: deb-control(5), dpkg(1), https://git.yoctoproject.org/opkg/tree/man
 */
import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import { type Paragraph, readParagraphs } from './control-file.ts';
import { LIST, ownedFiles, SUMS } from './debian/owned-files.ts';
import { type Installed, withEdges } from './debian/relations.ts';
import { withSharedLicenses } from './debian/shared-license.ts';
import { strayList } from './debian/stray-list.ts';
import { AUTO_INSTALLED, CONTROL, COPYRIGHT, DOCUMENTS, toPackage } from './debian/to-package.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { problemOf } from './package-of.ts';

const STATUS = 'var/lib/dpkg/status';

/** Folder with one file per package. It is used in images without dpkg, such as distroless images. */
const STATUS_FOLDER = 'var/lib/dpkg/status.d';

/** Folder in which dpkg records changes before it writes the status file. */
const UPDATES = 'var/lib/dpkg/updates';

/** Folders of opkg's database. OpenWrt uses the first one, and Yocto the second. */
const OPKG_FOLDERS = ['usr/lib/opkg', 'var/lib/opkg'];

/** Suffixes of additional files that dpkg or opkg keeps for a package. */
const COMPANIONS = [AUTO_INSTALLED, SUMS, LIST, CONTROL, `/${COPYRIGHT}`];

const isPrimary = (path: string) => !COMPANIONS.some((end) => path.endsWith(end));

const dpkg: FileFormat = {
  wanted: {
    pathSuffixes: [STATUS, AUTO_INSTALLED],
    directories: [STATUS_FOLDER, UPDATES],
    globs: [`var/lib/dpkg/info/*${LIST}`, `${DOCUMENTS}/*/${COPYRIGHT}`],
  },
  isPrimary,
  parse: (file, context) => parseStatus(file, context, 'deb'),
};

const opkg: FileFormat = {
  wanted: {
    pathSuffixes: OPKG_FOLDERS.map((folder) => `${folder}/status`),
    globs: OPKG_FOLDERS.flatMap((folder) => [
      `${folder}/info/*${LIST}`,
      `${folder}/info/*${CONTROL}`,
    ]),
  },
  isPrimary,
  parse: (file, context) => parseStatus(file, context, 'opkg'),
};

export const ecosystem: Ecosystem = { id: 'debian', formats: [dpkg, opkg, strayList] };

const FIELDS: ReadonlySet<string> = new Set([
  'package',
  'status',
  'version',
  'architecture',
  'source',
  'maintainer',
  'depends',
  'pre-depends',
  'provides',
]);

function parseStatus(file: EcosystemFile, context: ParseContext, type: 'deb' | 'opkg'): ParsedFile {
  const installed: Installed[] = [];
  const problems: Problem[] = [];
  const database = { file, context, ...locationOf(file.path) };
  for (const paragraph of readParagraphs(file.bytes.toString('utf8'), FIELDS)) {
    try {
      if (!isInstalled(paragraph, file)) continue;
      installed.push({ paragraph, found: toPackage(database, type, paragraph) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const packages = withSharedLicenses(withEdges(installed));
  return { packages, problems, owned: () => ownedFiles(installed, database) };
}

/**
 * Returns the system's root folder, and its `info` folder, which contains files about each package. Each path ends with
 * a slash. The root folder is an empty string if it is the root of the source.
 */
function locationOf(path: string): { readonly root: string; readonly info: string } {
  const ends = path.includes('var/lib/dpkg/')
    ? ['var/lib/dpkg/']
    : OPKG_FOLDERS.map((folder) => `${folder}/`);
  const end = ends.find((folder) => path.includes(folder)) ?? '';
  const root = path.slice(0, path.lastIndexOf(end));
  return { root, info: `${root}${end}info/` };
}

/**
 * States in which the files of a package can be on the disk. `unpacked` and similar states occur in images whose
 * packages were never configured. `half-installed` means that dpkg was interrupted. The last two states are from opkg.
 */
const INSTALLED_STATES: ReadonlySet<string> = new Set([
  'installed',
  'triggers-pending',
  'triggers-awaited',
  'half-configured',
  'unpacked',
  'half-installed',
  'post-inst-failed',
  'removal-failed',
]);

/** States of a package that has no files, or that has only configuration files. */
const REMOVED_STATES: ReadonlySet<string> = new Set(['not-installed', 'config-files']);

/**
 * True if the package is installed. In a `Status` field such as `install ok installed`, the last word is the state.
 * dpkg ignores its case. A file in status.d does not have this field, but its package is installed.
 *
 * @throws {DataError} `malformed` for an unknown state, which dpkg also rejects.
 */
function isInstalled({ fields, line }: Paragraph, file: EcosystemFile): boolean {
  const status = fields.get('status');
  if (status === undefined) return file.path.includes(`${STATUS_FOLDER}/`);
  const state = status.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (INSTALLED_STATES.has(state)) return true;
  if (REMOVED_STATES.has(state)) return false;
  const message = `a package has the unknown state ${JSON.stringify(state.slice(0, 40))}. Fix: run \`dpkg --audit\``;
  throw new DataError('malformed', message, { path: file.path, line });
}
