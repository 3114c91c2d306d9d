/**
 * Arch Linux and its kin: what pacman has installed, a folder for each package.
 * Source: https://man.archlinux.org/man/alpm-db-desc.5, alpm-db-files.5
 */
import { DataError } from '../errors/errors.ts';
import { linesOf } from './control-file.ts';
import { distroOf } from './distro.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  OwnedFile,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { packageOf } from './package-of.ts';
import { besidePath } from './paths.ts';

const FOLDER = 'var/lib/pacman/local/*';

const localDatabase: FileFormat = {
  wanted: { globs: [`${FOLDER}/desc`, `${FOLDER}/files`] },
  isPrimary: (path) => path.endsWith('/desc'),
  parse: parseDescription,
};

export const ecosystem: Ecosystem = { id: 'arch', formats: [localDatabase] };

function parseDescription(file: EcosystemFile, context: ParseContext): ParsedFile {
  const sections = readSections(file.bytes.toString('utf8'));
  const first = (name: string) => sections.get(name)?.[0] ?? '';
  const [name, version] = [first('NAME'), first('VERSION')];
  if (name === '' || version === '') {
    const message = 'an installed package has no name or no version';
    throw new DataError('malformed', message, { path: file.path });
  }
  const base = first('BASE');
  const found = packageOf(file, {
    type: 'alpm',
    // The specification asks for the vendor.
    namespace: context.os?.id ?? 'arch',
    name,
    version,
    line: 1,
    architecture: first('ARCH'),
    qualifiers: { arch: first('ARCH'), distro: distroOf(context) },
    source: { name: base === '' ? name : base, version },
    licence: licenceOf(sections.get('LICENSE') ?? []),
    supplier: first('PACKAGER'),
    // 1: installed for another package's sake.
    isDirect: first('REASON') !== '1',
    scope: 'runtime',
  });
  const owned = (): Iterable<OwnedFile> => ownedFiles(found.purl, file, context);
  return { packages: [found], problems: [], owned };
}

/** `%NAME%` begins a section; its values are the lines up to an empty one. */
function readSections(text: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let values: string[] | undefined;
  for (const line of linesOf(text)) {
    if (line === '') values = undefined;
    else if (values !== undefined) values.push(line);
    else if (line.length > 2 && line.startsWith('%') && line.endsWith('%')) {
      values = [];
      sections.set(line.slice(1, -1), values);
    }
  }
  return sections;
}

function licenceOf(licences: readonly string[]): string | undefined {
  return licences.length === 0 ? undefined : licences.join(' AND ');
}

function* ownedFiles(
  owner: string,
  file: EcosystemFile,
  context: ParseContext,
): Generator<OwnedFile> {
  const list = context.file(besidePath(file.path, 'files'));
  const paths = list === undefined ? [] : readSections(list.bytes.toString('utf8')).get('FILES');
  const root = file.path.slice(0, file.path.lastIndexOf('var/lib/pacman/'));
  for (const path of paths ?? []) if (!path.endsWith('/')) yield { owner, path: root + path };
}
