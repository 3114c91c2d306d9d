/**
 * Python: what is installed, by its metadata: `METADATA` of wheels, `PKG-INFO` of eggs.
 * Source: https://packaging.python.org/en/latest/specifications/core-metadata/
 */
import { readParagraphs } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { classifiedLicence } from './classified-licence.ts';
import { INSTALL_NOTES, installedCommit, isRequested } from './install-notes.ts';
import { requirementName } from './pyproject.ts';
import { pythonPackage } from './python-package.ts';
import { purlsNeeded } from './site-packages.ts';

export const installedPython: FileFormat = {
  wanted: { names: ['METADATA', 'PKG-INFO', ...INSTALL_NOTES], suffixes: ['.egg-info'] },
  wantedIn: ['image'],
  isPrimary: (path) => /(?:dist-info\/METADATA|egg-info\/PKG-INFO|\.egg-info)$/i.test(path),
  parse: parseMetadata,
};

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
  const name = fields.get('name') ?? '';
  const version = fields.get('version') ?? '';
  // What is left of a package that was taken apart: there is nothing to identify.
  if (name === '') return { packages: [], problems: [] };
  const licence = licenceOf(text, fields);
  const dependsOn = purlsNeeded(requirementsIn(text), file.path, context);
  const found = pythonPackage(file, {
    name,
    version,
    licence,
    dependsOn,
    qualifiers: { vcs_url: installedCommit(file.path, context) },
    isDirect: isRequested(file.path, context),
  });
  return { packages: [found], problems: [] };
}

/** The expression, else the words of the author unless they are the whole text, else the classifiers. */
function licenceOf(text: string, fields: ReadonlyMap<string, string>): string | undefined {
  const expression = fields.get('license-expression') ?? '';
  if (expression !== '') return expression;
  const words = fields.get('license') ?? '';
  if (words !== '' && words !== 'UNKNOWN' && !words.includes('\n')) return words;
  return classifiedLicence(valuesOf(text, CLASSIFIER));
}

const CLASSIFIER = 'Classifier: License :: ';

const REQUIREMENT = 'Requires-Dist: ';

/** Names of what it needs without any of its extras. */
function requirementsIn(text: string): readonly string[] {
  return valuesOf(text, REQUIREMENT)
    .filter((value) => !/;.*\bextra\b/.test(value))
    .map(requirementName);
}

/** A field may come many times; the description after the first empty line has none. */
function valuesOf(text: string, start: string): readonly string[] {
  const end = text.search(/\r?\n\r?\n/);
  const rows = (end === -1 ? text : text.slice(0, end)).split('\n');
  return rows.filter((row) => row.startsWith(start)).map((row) => row.slice(start.length).trim());
}
