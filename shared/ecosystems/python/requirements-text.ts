import { isAscii, isUtf8 } from 'node:buffer';
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile } from '../ecosystem.ts';

/**
 * Decodes a requirements file by pip's rules. The encoding comes from the byte order mark, or from a comment in the
 * first two lines (PEP 263). Otherwise, the encoding is UTF-8.
 *
 * @throws {DataError} `unreadable` if an unsupported encoding is declared, or if the bytes are not valid in the
 * encoding.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/#encoding
 */
export function requirementsText(file: EcosystemFile): string {
  const { bytes, hadMark } = file;
  if (hadMark === true) return bytes.toString('utf8');
  const coding = declaredCoding(bytes);
  if (coding === LATIN_1) return bytes.toString('latin1');
  if (coding === undefined ? isUtf8(bytes) : CODINGS.has(coding) && isAscii(bytes)) {
    return bytes.toString('utf8');
  }
  if (coding !== undefined && UTF_8.has(coding) && isUtf8(bytes)) return bytes.toString('utf8');
  const message = `pip decodes this file as ${coding ?? 'text in the machine’s encoding'}. Fix: save the file as UTF-8`;
  throw new DataError('unreadable', message, { path: file.path });
}

/**
 * Maximum number of bytes of a line that are searched for an encoding. The declarations that editors write have about
 * 30 bytes.
 */
const MAX_DECLARATION = 64 * 1024;

/**
 * Returns the encoding that a comment in the first two lines declares, such as `utf_8`. Normalizes its name as Python
 * does. Only a line feed ends a line.
 */
function declaredCoding(bytes: Buffer): string | undefined {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    const found = bytes.indexOf('\n', start);
    const end = found === -1 ? bytes.length : found;
    const text = bytes.toString('latin1', start, Math.min(end, start + MAX_DECLARATION));
    const [, coding] = (text.startsWith('#') && /coding[:=]\s*([-\w.]+)/.exec(text)) || [];
    if (coding !== undefined) return coding.toLowerCase().replace(/[^a-z0-9]+/g, '_');
    start = end + 1;
  }
  return undefined;
}

const LATIN_1 = 'latin_1';

const UTF_8: ReadonlySet<string> = new Set(['utf_8', 'utf8', 'u8', 'utf_8_sig']);

/**
 * Encodings that are equal to ASCII in the first 128 characters. A file in such an encoding is read only if it has no
 * other characters.
 */
const CODINGS: ReadonlySet<string> = new Set([
  ...UTF_8,
  'ascii',
  'us_ascii',
  'latin1',
  'iso_8859_1',
  'iso8859_1',
  'iso_8859_15',
  'cp1252',
  'windows_1252',
  'cp1250',
  'cp1251',
  'koi8_r',
]);
