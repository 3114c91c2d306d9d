/**
 * Arch Linux and related distributions: packages installed by pacman, with one folder for each package. Source:
 * https://man.archlinux.org/man/alpm-db-desc.5, alpm-db-files.5
 */
import { DataError } from '../errors/errors.ts';
import type { Package } from '../model/package.ts';
import { providersIn } from './arch/providers.ts';
import { readSections, type Sections } from './arch/sections.ts';
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
  isPrimary: isDescription,
  parse: parseDescription,
};

export const ecosystem: Ecosystem = { id: 'arch', formats: [localDatabase] };

function isDescription(path: string): boolean {
  return path.endsWith('/desc');
}

function parseDescription(file: EcosystemFile, context: ParseContext): ParsedFile {
  const providers = providersIn(context, isDescription);
  const sections = providers.sectionsOf(file);
  const needs = (sections.get('DEPENDS') ?? []).flatMap(providers.satisfying);
  const found = {
    ...toPackage(file, sections, context),
    dependsOn: needs.flatMap((need) => purlOf(need, providers.sectionsOf(need), context) ?? []),
  };
  const owned = (): Iterable<OwnedFile> => ownedFiles(found.purl, file, context);
  return { packages: [found], problems: [], owned };
}

/**
 * Caches the purl of each package, because several packages can depend on it. The garbage collector frees an entry
 * together with its file.
 */
const purls = new WeakMap<EcosystemFile, string | 'none'>();

function purlOf(
  file: EcosystemFile,
  sections: Sections,
  context: ParseContext,
): string | undefined {
  const purl = purls.get(file) ?? readPurl(file, sections, context) ?? 'none';
  purls.set(file, purl);
  return purl === 'none' ? undefined : purl;
}

/**
 * Returns the purl of an installed package, or undefined if the package cannot be read. The parser reports the error
 * when it reads that package.
 */
function readPurl(
  file: EcosystemFile,
  sections: Sections,
  context: ParseContext,
): string | undefined {
  try {
    return toPackage(file, sections, context).purl;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

function toPackage(file: EcosystemFile, sections: Sections, context: ParseContext): Package {
  const first = (name: string) => sections.get(name)?.[0] ?? '';
  const [name, version] = [first('NAME'), first('VERSION')];
  if (name === '' || version === '') {
    const message = 'an installed package has no name or version';
    throw new DataError('malformed', message, { path: file.path });
  }
  const base = first('BASE');
  return packageOf(file, {
    type: 'alpm',
    // The purl specification requires the vendor as the namespace.
    namespace: context.os?.id ?? 'arch',
    name,
    version,
    line: 1,
    architecture: first('ARCH'),
    qualifiers: { arch: first('ARCH'), distro: distroOf(context) },
    source: { name: base === '' ? name : base, version },
    license: licenseOf(sections.get('LICENSE') ?? []),
    supplier: first('PACKAGER'),
    // Reason 1 means that the package was installed as a dependency.
    isDirect: first('REASON') !== '1',
    scope: 'runtime',
  });
}

function licenseOf(licenses: readonly string[]): string | undefined {
  return licenses.length === 0 ? undefined : licenses.join(' AND ');
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
