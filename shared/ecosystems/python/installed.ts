/**
 * Python: installed packages, read from the `METADATA` files of wheels and the `PKG-INFO` files of eggs. Source:
 * https://packaging.python.org/en/latest/specifications/core-metadata/
 */
import { readParagraphs } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { classifiedLicense } from './classified-license.ts';
import { INSTALL_NOTES, installedCommit, isRequested } from './install-notes.ts';
import { normalizedName, pythonPackage } from './python-package.ts';
import { fieldValues } from './requires-dist.ts';
import { purlsNeeded } from './site-packages.ts';

/** Name of a file that every wheel contains next to its `METADATA` file. */
const WHEEL = 'WHEEL';

/**
 * Files that show that a package is installed, although its metadata is missing. Installers write several of them into
 * each folder.
 */
const REMAINS = [WHEEL, 'INSTALLER', 'RECORD', 'SOURCES.txt', 'top_level.txt'];

export const installedPython: FileFormat = {
  wanted: {
    names: ['METADATA', 'PKG-INFO', WHEEL, ...INSTALL_NOTES],
    suffixes: ['.egg-info'],
    listed: ['dist-info/RECORD', 'egg-info/SOURCES.txt', 'egg-info/top_level.txt'].map(
      (path) => `*.${path}`,
    ),
  },
  wantedIn: ['image'],
  isPrimary,
  isInstallFolder: (path) => /\.(?:dist-info|egg-info)$/i.test(path),
  parse: (file, context) =>
    isRemains(file.path) ? parseRemains(file, context) : parseMetadata(file, context),
};

/** Format for packages that were installed into a folder of the source tree and committed. */
export const committedPython: FileFormat = {
  wanted: { globs: ['METADATA', WHEEL, ...INSTALL_NOTES].map((name) => `*.dist-info/${name}`) },
  wantedIn: ['directory'],
  isPrimary,
  parse: installedPython.parse,
};

function isPrimary(path: string): boolean {
  const isMetadata = /(?:(?:dist|egg)-info\/(?:METADATA|PKG-INFO)|\.egg-info)$/i.test(path);
  return isMetadata || isRemains(path);
}

function isRemains(path: string): boolean {
  return /\.(?:dist|egg)-info\//i.test(path) && REMAINS.includes(baseName(path));
}

/**
 * Returns a package without metadata. Its name and version come from the folder name. Python can still import its
 * modules.
 */
function parseRemains(file: EcosystemFile, context: ParseContext): ParsedFile {
  const beside = (name: string) => context.file(besidePath(file.path, name)) ?? [];
  const [first] = REMAINS.flatMap(beside);
  const hasMetadata = ['METADATA', 'PKG-INFO'].flatMap(beside).length > 0;
  const folder = folderName(file.path);
  if (hasMetadata || first !== file || folder === undefined) return { packages: [], problems: [] };
  return { packages: [pythonPackage(file, folder)], problems: [] };
}

/**
 * Returns the name and version in the path of a folder such as `name-version.dist-info` or
 * `name-version-py3.11.egg-info`. Neither the name nor the version can contain a dash.
 */
function folderName(path: string): { readonly name: string; readonly version: string } | undefined {
  const found = /(?:^|\/)([^/-]+)-([^/-]+)(?:-[^/]*)?\.(?:dist-info|egg-info)(?:\/[^/]*)?$/i.exec(
    path,
  );
  const [, name, version] = found ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

const FIELDS: ReadonlySet<string> = new Set([
  'name',
  'version',
  'license',
  'license-expression',
  'classifier',
]);

/**
 * Returns the package that a METADATA or PKG-INFO file describes, with the dependencies that are installed in the same
 * folder.
 */
export function parseMetadata(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const fields = readParagraphs(text, FIELDS)[0]?.fields ?? new Map<string, string>();
  // If the metadata is truncated, the folder name still contains the name and the version.
  const folder = folderName(file.path);
  const name = fields.get('name')?.trim() || folder?.name || '';
  const version = fields.get('version')?.trim() || folder?.version || '';
  // After a package is uninstalled, some of its files can remain. They do not name the package.
  if (name === '') return { packages: [], problems: [] };
  const license = licenseOf(text, fields);
  const dependsOn = purlsNeeded(file, context);
  const found = pythonPackage(file, {
    name,
    version,
    license,
    dependsOn,
    qualifiers: { vcs_url: installedCommit(file.path, context) },
    isDirect: isRequested(file.path, context),
  });
  const isOther =
    folder !== undefined &&
    /^\d/.test(folder.version) &&
    normalizedName(folder.name) !== normalizedName(name);
  return { packages: isOther ? [found, pythonPackage(file, folder)] : [found], problems: [] };
}

/**
 * Returns the license expression. Without an expression, returns the license field, except if it contains a whole
 * license text. Otherwise, returns the licenses in the classifiers.
 */
function licenseOf(text: string, fields: ReadonlyMap<string, string>): string | undefined {
  const expression = fields.get('license-expression') ?? '';
  if (expression !== '') return expression;
  const words = fields.get('license') ?? '';
  if (words !== '' && words !== 'UNKNOWN' && !words.includes('\n')) return words;
  return classifiedLicense(fieldValues(text, CLASSIFIER));
}

const CLASSIFIER = 'Classifier: License :: ';
