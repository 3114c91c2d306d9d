/**
 * Python: eggs and wheels in an installation folder, which Python imports without unpacking them. An archive in any
 * other folder of an image is not installed. An archive in a source tree can be installed by a build. Source:
 * https://setuptools.pypa.io/en/latest/deprecated/python_eggs.html, PEP 427
 */
import { listZip, unzip } from '../../binary/zip.ts';
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseMetadata } from './installed.ts';

export const zippedPython: FileFormat = {
  wanted: {
    globs: ['egg', 'whl'].flatMap((end) => [`site-packages/*.${end}`, `dist-packages/*.${end}`]),
  },
  wantedIn: ['image'],
  parse: parseZipped,
};

/** An archive that a source tree contains, such as a wheel that a Dockerfile installs. */
export const archivedPython: FileFormat = {
  wanted: { suffixes: ['.egg', '.whl'] },
  wantedIn: ['directory', 'file'],
  parse: parseZipped,
};

const METADATA = /^(?:[^/]+\.dist-info\/METADATA|EGG-INFO\/PKG-INFO)$/;

/**
 * Maximum size of the metadata, in bytes. Most of the metadata is the description. The longest metadata on PyPI is
 * about 300 KB.
 */
const MAX_METADATA_BYTES = 4 * 1024 * 1024;

function parseZipped(file: EcosystemFile, context: ParseContext): ParsedFile {
  const entry = listZip(file.bytes)?.find(({ name }) => METADATA.test(name));
  const bytes = entry === undefined ? undefined : unzip(file.bytes, entry, MAX_METADATA_BYTES);
  if (bytes === undefined) {
    const message = 'the file is not a zip archive with Python package metadata';
    throw new DataError('malformed', message, { path: file.path });
  }
  return parseMetadata({ ...file, bytes }, context);
}
