/**
 * Python: installed packages, read from `METADATA` of wheels and `PKG-INFO` of eggs. Source:
 * https://packaging.python.org/en/latest/specifications/core-metadata/
 */
import { readParagraphs } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { classifiedLicense } from './classified-license.ts';
import { INSTALL_NOTES, installedCommit, isRequested } from './install-notes.ts';
import { pythonPackage } from './python-package.ts';
import { fieldValues } from './requires-dist.ts';
import { purlsNeeded } from './site-packages.ts';

export const installedPython: FileFormat = {
  wanted: { names: ['METADATA', 'PKG-INFO', ...INSTALL_NOTES], suffixes: ['.egg-info'] },
  wantedIn: ['image'],
  isPrimary: (path) => /(?:dist-info\/METADATA|egg-info\/PKG-INFO|\.egg-info)$/i.test(path),
  isInstallFolder: (path) => /\.(?:dist-info|egg-info)$/i.test(path),
  parse: parseMetadata,
};

/**
 * Matches `name-version.dist-info` and `name-version-py3.11.egg-info`. Neither the name nor the version contains a
 * dash.
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
 * Returns the package that a METADATA or PKG-INFO file describes. Its dependencies are packages installed in the same
 * folder.
 */
export function parseMetadata(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const fields = readParagraphs(text, FIELDS)[0]?.fields ?? new Map<string, string>();
  // If the metadata is truncated, the folder name still contains the name and the version.
  const folder = folderName(file.path);
  const name = fields.get('name') ?? folder?.name ?? '';
  const version = fields.get('version') ?? folder?.version ?? '';
  // After a package was uninstalled, remaining files do not identify the package.
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
  return { packages: [found], problems: [] };
}

/**
 * Returns the license expression. If there is no expression, returns the license field, unless the field contains the
 * whole license text. If both fields are missing, returns the licenses in the classifiers.
 */
function licenseOf(text: string, fields: ReadonlyMap<string, string>): string | undefined {
  const expression = fields.get('license-expression') ?? '';
  if (expression !== '') return expression;
  const words = fields.get('license') ?? '';
  if (words !== '' && words !== 'UNKNOWN' && !words.includes('\n')) return words;
  return classifiedLicense(fieldValues(text, CLASSIFIER));
}

const CLASSIFIER = 'Classifier: License :: ';
