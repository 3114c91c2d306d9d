/**
 * Python: what is installed, by its metadata: `METADATA` of wheels, `PKG-INFO` of eggs.
 * Source: https://packaging.python.org/en/latest/specifications/core-metadata/
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
  parse: parseMetadata,
};

/** `name-version.dist-info/METADATA`, `name-version-py3.11.egg-info`; neither part has a dash. */
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

/** The package of a METADATA or PKG-INFO, with what it needs of what is installed beside it. */
export function parseMetadata(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const fields = readParagraphs(text, FIELDS)[0]?.fields ?? new Map<string, string>();
  // Where the metadata was cut off, the folder still says what Python imports.
  const folder = folderName(file.path);
  const name = fields.get('name') ?? folder?.name ?? '';
  const version = fields.get('version') ?? folder?.version ?? '';
  // What is left of a package that was taken apart: there is nothing to identify.
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

/** The expression, else the words of the author unless they are the whole text, else the classifiers. */
function licenseOf(text: string, fields: ReadonlyMap<string, string>): string | undefined {
  const expression = fields.get('license-expression') ?? '';
  if (expression !== '') return expression;
  const words = fields.get('license') ?? '';
  if (words !== '' && words !== 'UNKNOWN' && !words.includes('\n')) return words;
  return classifiedLicense(fieldValues(text, CLASSIFIER));
}

const CLASSIFIER = 'Classifier: License :: ';
