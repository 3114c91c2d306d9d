/**
 * PHP: packages that PEAR and PECL installed, read from the files of the PEAR registry. Source:
 * https://pear.php.net/manual/en/core.pear.pear-registry.php
 */
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { type PhpValue, readSerialized } from './serialized.ts';

export const pearRegistry: FileFormat = {
  wanted: { globs: ['.registry/*.reg', '.registry/*/*.reg'] },
  wantedIn: ['image'],
  parse: parseRegistryFile,
};

function parseRegistryFile(file: EcosystemFile): ParsedFile {
  const value = readSerialized(file.bytes);
  if (!(value instanceof Map)) {
    throw new DataError('malformed', 'the file is not a PEAR registry file', { path: file.path });
  }
  const entry: ReadonlyMap<string, PhpValue> = value;
  const name = textOf(entry.get('name'), 'name') || textOf(entry.get('package'), 'name');
  if (name === '') return { packages: [], problems: [] };
  const found = packageOf(file, {
    type: 'pear',
    name,
    version: textOf(entry.get('version'), 'release'),
    qualifiers: { channel: textOf(entry.get('channel'), 'name') },
    license: textOf(entry.get('license'), '_content') || undefined,
  });
  return { packages: [found], problems: [] };
}

/**
 * Returns a string from a registry file. In some versions of the format, the value is the string itself. In others, it
 * is an array that contains the string as the given member. Returns an empty string if the string is missing.
 */
function textOf(value: PhpValue, member: string): string {
  const text = value instanceof Map ? value.get(member) : value;
  return typeof text === 'string' ? text : '';
}
