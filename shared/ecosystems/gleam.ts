/** Gleam: `manifest.toml`, which is a lockfile despite its name. Source: https://gleam.run/writing-gleam/gleam-toml/ */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Package } from '../model/package.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { gleamToml, MANIFEST } from './gleam/gleam-toml.ts';
import { hexCommit, hexPackage, sha256Of } from './hex-package.ts';
import { parseEach } from './parse-each.ts';
import { baseName, besidePath } from './paths.ts';
import { readToml } from './toml.ts';
import { notALockfile, objectEntry, unread } from './unread.ts';

const LOCKFILE = 'manifest.toml';

const gleamLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: [LOCKFILE, MANIFEST] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === LOCKFILE,
  parse: parseLock,
};

export const ecosystem: Ecosystem = { id: 'gleam', formats: [gleamLock, gleamToml(gleamLock)] };

const FIX = 'run `gleam deps download`';

function parseLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  // Other tools also have files with this name. Gleam's lockfile is next to `gleam.toml`, or contains Gleam's table of
  // requirements.
  const isOwn = context.file(besidePath(file.path, MANIFEST)) !== undefined;
  if (!isOwn && !/^\[requirements\]/m.test(file.bytes.toString('utf8'))) return FOREIGN;
  const document = readToml(file);
  const packages = arrayAt(document, 'packages');
  // Gleam always writes this table last. A file without this table is truncated.
  const requirements = objectAt(document, 'requirements');
  if (packages === undefined || requirements === undefined) {
    throw notALockfile(file, packages === undefined ? 'packages' : 'requirements', FIX);
  }
  return parseEach(packages, (value) =>
    locked(file, objectEntry(file, value, { text: 'an entry of packages' }), requirements),
  );
}

const FOREIGN: ParsedFile = { packages: [], problems: [], isForeign: true };

function locked(
  file: EcosystemFile,
  entry: JsonObject,
  requirements: JsonObject,
): Package | undefined {
  const name = stringAt(entry, 'name') ?? '';
  const version = stringAt(entry, 'version') ?? '';
  const isDirect = isObject(requirements[name]);
  const url = stringAt(entry, 'repo');
  const commit = stringAt(entry, 'commit') ?? '';
  const source = stringAt(entry, 'source');
  if (source === 'local') return undefined;
  if (source === 'git' && name !== '' && url !== undefined) {
    return hexCommit(file, { name, url, commit, isDirect });
  }
  if (source === 'hex' && name !== '' && version !== '') {
    const hashes = sha256Of(stringAt(entry, 'outer_checksum'));
    return hexPackage(file, { name, version, isDirect, hashes });
  }
  throw unread(file, { text: name === '' ? 'an entry' : name }, FIX);
}
