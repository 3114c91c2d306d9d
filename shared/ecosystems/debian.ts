/**
 * Debian, Ubuntu and their kin: what dpkg has installed; and opkg's files, which are alike.
 * Source: deb-control(5), dpkg(1)
 */
import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package, SourcePackage } from '../model/package.ts';
import { linesOf, type Paragraph, readParagraphs } from './control-file.ts';
import { isAutoInstalled } from './debian/auto-installed.ts';
import { licenceOfCopyright } from './debian/copyright.ts';
import { type Installed, withEdges } from './debian/relations.ts';
import { withSharedLicences } from './debian/shared-licence.ts';
import { distroOf } from './distro.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  OwnedFile,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { osvRelease } from './osv-release.ts';
import { packageOf, problemOf } from './package-of.ts';

const STATUS = 'var/lib/dpkg/status';

/** Images without dpkg, such as distroless, have a file for each package here. */
const STATUS_FOLDER = 'var/lib/dpkg/status.d';

/** The files of a package stand in `<package>.list`, or `<package>:<architecture>.list`. */
const INFO_FOLDER = 'var/lib/dpkg/info';
const LIST = '.list';

/** What apt installed for another package's sake. */
const AUTO_INSTALLED = 'var/lib/apt/extended_states';

/** What the licence of a package is. */
const DOCUMENTS = 'usr/share/doc';
const COPYRIGHT = 'copyright';

/** Beside a file of status.d, with a checksum before each path. */
const SUMS = '.md5sums';

const OPKG_STATUS = ['usr/lib/opkg/status', 'var/lib/opkg/status'];

/** Ends of what is only looked up. */
const COMPANIONS = [AUTO_INSTALLED, SUMS, LIST, `/${COPYRIGHT}`];

const dpkg: FileFormat = {
  wanted: {
    pathSuffixes: [STATUS, AUTO_INSTALLED],
    directories: [STATUS_FOLDER],
    globs: [`${INFO_FOLDER}/*${LIST}`, `${DOCUMENTS}/*/${COPYRIGHT}`],
  },
  isPrimary: (path) => !COMPANIONS.some((end) => path.endsWith(end)),
  parse: (file, context) => parseStatus(file, context, 'deb'),
};

const opkg: FileFormat = {
  wanted: { pathSuffixes: OPKG_STATUS },
  parse: (file, context) => parseStatus(file, context, 'opkg'),
};

export const ecosystem: Ecosystem = { id: 'debian', formats: [dpkg, opkg] };

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
  for (const paragraph of readParagraphs(file.bytes.toString('utf8'), FIELDS)) {
    if (!isInstalled(paragraph, file)) continue;
    try {
      installed.push({ paragraph, found: toPackage(file, context, type, paragraph) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const owned = (): Iterable<OwnedFile> => ownedFiles(installed, file, context);
  return { packages: withSharedLicences(withEdges(installed)), problems, owned };
}

/** States in which a package is all there; those after `installed` wait for a trigger, or for its configuration. */
const INSTALLED_STATES: ReadonlySet<string> = new Set([
  'installed',
  'triggers-pending',
  'triggers-awaited',
  'half-configured',
]);

/** `install ok installed`: the last word is the state. Files of status.d have no such field. */
function isInstalled({ fields }: Paragraph, file: EcosystemFile): boolean {
  const status = fields.get('status');
  if (status === undefined) return file.path.includes(`${STATUS_FOLDER}/`);
  return INSTALLED_STATES.has(status.split(' ').at(-1) ?? '');
}

function toPackage(
  file: EcosystemFile,
  context: ParseContext,
  type: 'deb' | 'opkg',
  { fields, line }: Paragraph,
): Package {
  const name = fields.get('package') ?? '';
  const version = fields.get('version') ?? '';
  if (name === '' || version === '') {
    const message = 'an installed package has no name or no version';
    throw new DataError('malformed', message, { path: file.path, line });
  }
  const architecture = fields.get('architecture');
  const { os } = context;
  return packageOf(file, {
    type,
    // The specification asks for the vendor; opkg has no type definition, and no vendors.
    namespace: type === 'deb' ? (os?.id ?? 'debian') : undefined,
    name,
    version,
    line,
    architecture,
    qualifiers: { arch: architecture, distro: distroOf(context) },
    ecosystem: type === 'deb' ? osvRelease(os) : undefined,
    source: sourceOf(fields.get('source'), name, version),
    ...(type === 'deb' && factsBeside(rootOf(file.path), { name, architecture }, context)),
    supplier: fields.get('maintainer'),
    scope: 'runtime',
  });
}

/** What other files of the system say of a package. */
function factsBeside(
  root: string,
  one: Pick<Package, 'name' | 'architecture'>,
  context: ParseContext,
): Pick<Package, 'licence' | 'isDirect'> {
  const states = context.file(`${root}${AUTO_INSTALLED}`);
  return {
    licence: licenceOfCopyright(context.file(`${root}${DOCUMENTS}/${one.name}/${COPYRIGHT}`)),
    isDirect: states === undefined ? undefined : !isAutoInstalled(states, one),
  };
}

/** `gcc-12 (12.2.0-14)`; the version is left out when it is the binary's, and the field when both are. */
function sourceOf(source: string | undefined, name: string, version: string): SourcePackage {
  const [sourceName = '', rest = ''] = (source ?? '').split(' ');
  const stated = rest.replace('(', '').replace(')', '');
  return {
    name: sourceName === '' ? name : sourceName,
    version: stated === '' ? version : stated,
  };
}

function* ownedFiles(
  installed: readonly Installed[],
  file: EcosystemFile,
  context: ParseContext,
): Generator<OwnedFile> {
  const root = rootOf(file.path);
  const sums = context.file(`${file.path}${SUMS}`)?.bytes.toString('utf8') ?? '';
  for (const { found } of installed) {
    for (const row of linesOf(sums)) {
      const path = row.slice(row.indexOf(' ')).trim();
      if (path !== '') yield { owner: found.purl, path: root + path };
    }
    const { name, architecture } = found;
    const list =
      context.file(`${root}${INFO_FOLDER}/${name}${LIST}`) ??
      context.file(`${root}${INFO_FOLDER}/${name}:${architecture}${LIST}`);
    for (const path of linesOf(list?.bytes.toString('utf8') ?? '')) {
      if (path.startsWith('/')) yield { owner: found.purl, path: root + path.slice(1) };
    }
  }
}

/** The folder that is the root of the system, with a slash; empty for the source's own. */
function rootOf(path: string): string {
  return path.slice(0, path.lastIndexOf('var/lib/dpkg/'));
}
