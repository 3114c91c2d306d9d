import { decodePercent } from '../../text/decode-percent.ts';

/** The name and version in the file name of an archive. */
export interface ArchiveName {
  readonly name: string;
  readonly version: string;
}

/** Suffixes that pip accepts for archives. */
const ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;

/** True if pip treats the path as an archive. */
export function isArchivePath(path: string): boolean {
  return ARCHIVE.test(path);
}

/** Maximum length of a URL or a path, in characters. */
const MAX_LOCATION = 2048;

/**
 * Returns the name and version in the file name of a wheel or a source distribution, such as
 * `name-1.0-py3-none-any.whl` or `name-1.0.tar.gz`. Returns undefined for any other file or an ambiguous URL.
 *
 * @param location A URL or a path.
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/
 */
export function archiveName(location: string): ArchiveName | undefined {
  if (location.length > MAX_LOCATION) return undefined;
  const path = decodePercent(location.split(/[?#]/, 1)[0] ?? '');
  if (path === undefined || UNCLEAR.test(path)) return undefined;
  const file =
    path
      .replace(/\/{1,9}$/, '')
      .split('/')
      .at(-1) ?? '';
  return file.endsWith('.whl') ? wheelName(file) : sourceName(file);
}

/**
 * Matches a path that URL parsers could change. It contains a backslash, a dot segment, a control character, or a
 * percent sign that is left after decoding.
 */
const UNCLEAR = /[\\%\0-\x20\x7f]|\/\.{1,2}(?:\/|$)/;

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

const VERSION = /^\d[A-Za-z0-9.!+_]*$/;

/** Parses `name-version[-build]-python-abi-platform.whl`. */
function wheelName(file: string): ArchiveName | undefined {
  const [name = '', version = '', ...tags] = file.slice(0, -'.whl'.length).split('-');
  const isComplete = tags.length === 3 || (tags.length === 4 && /^\d/.test(tags[0] ?? ''));
  return isComplete ? namedArchive(name, version) : undefined;
}

/**
 * Parses the file name of a source distribution, in which the last dash is before the version. A version with a dash is
 * rejected, because its first part would become part of the name.
 */
function sourceName(file: string): ArchiveName | undefined {
  const stem = file.replace(ARCHIVE, '');
  const dash = stem.lastIndexOf('-');
  if (stem === file || dash === -1 || /-\d/.test(stem.slice(0, dash))) return undefined;
  return namedArchive(stem.slice(0, dash), stem.slice(dash + 1));
}

function namedArchive(name: string, version: string): ArchiveName | undefined {
  return NAME.test(name) && VERSION.test(version) ? { name, version } : undefined;
}
