/**
 * Alpine, Wolfi and related distributions: packages installed by apk. Source:
 * https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2
 */
import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { ownedFiles } from './alpine/owned-files.ts';
import { type DatabaseRecord, readRecords, relationName, words } from './alpine/records.ts';
import { type Installed, withEdges } from './alpine/relations.ts';
import { distroOf } from './distro.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { osvRelease } from './osv-release.ts';
import { packageOf, problemOf } from './package-of.ts';

/** Path to the apk database. Since apk-tools 3, the database can also be in `usr/lib`. */
const DATABASE = 'lib/apk/db/installed';

/** Path of the list of packages that a user requested by name. All other installed packages are dependencies. */
const WORLD = 'etc/apk/world';

const installedDatabase: FileFormat = {
  wanted: { pathSuffixes: [DATABASE, WORLD] },
  isPrimary: (path) => path.endsWith(DATABASE),
  parse: parseInstalled,
};

export const ecosystem: Ecosystem = { id: 'alpine', formats: [installedDatabase] };

function parseInstalled(file: EcosystemFile, context: ParseContext): ParsedFile {
  const installed: Installed[] = [];
  const problems: Problem[] = [];
  const virtual: DatabaseRecord[] = [];
  for (const record of readRecords(file.bytes.toString('utf8'))) {
    // `apk add --virtual .build-deps gcc` creates a virtual package. It has dependencies, but no files.
    if (record.fields.get('P')?.startsWith('.') === true) {
      virtual.push(record);
      continue;
    }
    try {
      installed.push({ record, found: toPackage(file, context, record) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const direct = directNames(file, context, virtual);
  const packages = withEdges(installed).map((found) => ({
    ...found,
    isDirect: direct?.has(found.name),
  }));
  return { packages, problems, owned: () => ownedFiles(file.bytes, rootOf(file), installed) };
}

/** Returns the system's root folder, with a trailing slash, or an empty string if it is the root of the source. */
function rootOf({ path }: EcosystemFile): string {
  return path.slice(0, -DATABASE.length).replace(/usr\/$/, '');
}

/**
 * Returns the names in the `world` file and the dependencies of virtual packages. Returns undefined if there is no
 * `world` file.
 */
function directNames(
  file: EcosystemFile,
  context: ParseContext,
  virtual: readonly DatabaseRecord[],
): ReadonlySet<string> | undefined {
  const world = context.file(`${rootOf(file)}${WORLD}`)?.bytes.toString('utf8');
  if (world === undefined) return undefined;
  const stated = [...world.split(/\s+/), ...virtual.flatMap((record) => words(record, 'D'))];
  return new Set(stated.map(relationName));
}

function toPackage(
  file: EcosystemFile,
  context: ParseContext,
  { line, fields }: DatabaseRecord,
): Package {
  const name = fields.get('P') ?? '';
  const version = fields.get('V') ?? '';
  if (name === '' || version === '') {
    const message = 'an installed package has no name or version';
    throw new DataError('malformed', message, { path: file.path, line });
  }
  const { os } = context;
  const origin = fields.get('o') ?? '';
  return packageOf(file, {
    type: 'apk',
    namespace: os?.id ?? 'alpine',
    name,
    version,
    line,
    architecture: fields.get('A'),
    qualifiers: { arch: fields.get('A'), distro: distroOf(context) },
    ecosystem: osvRelease(os, 'apk'),
    // Packages with the same origin are built together and have the same version.
    source: { name: origin === '' ? name : origin, version },
    license: fields.get('L'),
    supplier: fields.get('m'),
    scope: 'runtime',
  });
}
