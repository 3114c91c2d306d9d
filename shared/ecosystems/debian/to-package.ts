import { DataError } from '../../errors/errors.ts';
import type { Package, SourcePackage } from '../../model/package.ts';
import { type Paragraph, readParagraphs } from '../control-file.ts';
import { distroOf } from '../distro.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { osvRelease } from '../osv-release.ts';
import { packageOf } from '../package-of.ts';
import { isAutoInstalled } from './auto-installed.ts';
import { licenseOfCopyright } from './copyright.ts';

/** A list of installed packages and its location. */
export interface Database {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  /** The root folder of the system, with a trailing slash. Empty if it is the root of the source. */
  readonly root: string;
  /** The folder with files about each package, with a trailing slash. */
  readonly info: string;
}

/** The file that lists the packages that were installed as dependencies. */
export const AUTO_INSTALLED = 'var/lib/apt/extended_states';

/** The folder with Debian's copyright files. */
export const DOCUMENTS = 'usr/share/doc';
export const COPYRIGHT = 'copyright';

/** Suffix of an opkg package's control file. */
export const CONTROL = '.control';

/**
 * Returns the package that a paragraph of the database describes.
 *
 * @throws {DataError} `malformed` if the name or the version is missing.
 */
export function toPackage(
  database: Database,
  type: 'deb' | 'opkg',
  { fields, line }: Paragraph,
): Package {
  const { file, context } = database;
  const name = fields.get('package') ?? '';
  const version = fields.get('version') ?? '';
  if (name === '' || version === '') {
    const message = 'an installed package has no name or version';
    throw new DataError('malformed', message, { path: file.path, line });
  }
  const architecture = fields.get('architecture');
  const { os } = context;
  return packageOf(file, {
    type,
    // The purl specification requires the vendor for `deb`. It does not define `opkg`.
    namespace: type === 'deb' ? (os?.id ?? 'debian') : undefined,
    name,
    version,
    line,
    architecture,
    qualifiers: { arch: architecture, distro: distroOf(context) },
    ecosystem: type === 'deb' ? osvRelease(os, type) : undefined,
    source: sourceOf(fields.get('source'), name, version),
    supplier: fields.get('maintainer'),
    ...(type === 'deb'
      ? factsBeside({ name, architecture }, database)
      : factsOfControl(name, database)),
    scope: 'runtime',
  });
}

/**
 * Returns the license of a package, and whether apt installed it as a dependency. A Debian system stores this
 * information in files outside the database.
 */
function factsBeside(
  one: Pick<Package, 'name' | 'architecture'>,
  { root, context }: Database,
): Pick<Package, 'license' | 'isDirect'> {
  const states = context.file(`${root}${AUTO_INSTALLED}`);
  return {
    license: licenseOfCopyright(context.file(`${root}${DOCUMENTS}/${one.name}/${COPYRIGHT}`)),
    isDirect: states === undefined ? undefined : !isAutoInstalled(states, one),
  };
}

/**
 * Returns the license and maintainer from an opkg package's control file. The opkg database does not contain these
 * fields.
 */
function factsOfControl(
  name: string,
  { info, context }: Database,
): Pick<Package, 'license' | 'supplier'> {
  const text = context.file(`${info}${name}${CONTROL}`)?.bytes.toString('utf8') ?? '';
  const fields = readParagraphs(text, CONTROL_FIELDS)[0]?.fields;
  const supplier = fields?.get('maintainer');
  return { license: fields?.get('license'), ...(supplier !== undefined && { supplier }) };
}

const CONTROL_FIELDS: ReadonlySet<string> = new Set(['license', 'maintainer']);

/**
 * Parses a `Source` field, such as `gcc-12 (12.2.0-14)`. dpkg omits the version if it equals the binary package's
 * version. If the names are also equal, dpkg omits the whole field.
 */
function sourceOf(source: string | undefined, name: string, version: string): SourcePackage {
  const [sourceName = '', rest = ''] = (source ?? '').split(' ');
  const stated = rest.replace('(', '').replace(')', '');
  return {
    name: sourceName === '' ? name : sourceName,
    version: stated === '' ? version : stated,
  };
}
