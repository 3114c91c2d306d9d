/**
 * Python: eggs and wheels in an installation folder. Python imports them without unpacking them. In an image, an
 * archive in any other folder is not installed. In a source tree, a build can install it. Source:
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

/** An archive in a source tree. For example, a Dockerfile can install a wheel. */
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
