import { DataError } from '../errors/errors.ts';
import type { TarFields } from './header.ts';
import { cleanTarPath } from './path.ts';
import { type PaxRecords, parsePax, requirePaxNumbers } from './pax.ts';
import { nameFrom } from './text.ts';

/** Maximum size of an extended header, in bytes. Go's tar reader, which Docker uses, has the same limit. */
const MAX_EXTENDED = 1024 * 1024;

/** The extended headers before an entry. They apply only to this entry. */
export interface ExtendedHeaders {
  /** Names from GNU headers. Empty names are ignored. */
  name: string;
  linkName: string;
  pax: PaxRecords;
}

const NO_RECORDS: PaxRecords = new Map();

export function noExtendedHeaders(): ExtendedHeaders {
  return { name: '', linkName: '', pax: NO_RECORDS };
}

/** Removes the extended headers of an entry. */
export function dropExtended(pending: ExtendedHeaders): void {
  pending.name = '';
  pending.linkName = '';
  pending.pax = NO_RECORDS;
}

/** Returns true for a header block whose data is an extended header. */
export function isExtended({ type }: TarFields): boolean {
  return type === 'x' || type === 'g' || type === 'L' || type === 'K';
}

/** @throws {DataError} `limit-exceeded` if an extended header is too large. */
export function requireExtendedSize({ size }: TarFields, path: string): void {
  if (size > MAX_EXTENDED) throw tooLarge(path);
}

/**
 * Adds the content of an extended header. For a global header, returns its path instead: engines ignore the content of
 * a global header, but some of them remove the file at its path.
 */
export function takeExtended(
  content: Buffer,
  { type, name }: Pick<TarFields, 'type' | 'name'>,
  pending: ExtendedHeaders,
  path: string,
): string | undefined {
  switch (type) {
    case 'L':
      pending.name = longName(content);
      return undefined;
    case 'K':
      pending.linkName = longName(content);
      return undefined;
    case 'x':
      pending.pax = parsePax(content, path);
      return undefined;
    default:
      // A global header discards the extended headers before it.
      dropExtended(pending);
      return globalPath(name, parsePax(content, path), path);
  }
}

function globalPath(name: string, pax: PaxRecords, path: string): string {
  requirePaxNumbers(pax, path);
  return cleanTarPath(pax.get('path') || name, path);
}

function longName(content: Buffer): string {
  const zero = content.indexOf(0);
  return nameFrom(zero === -1 ? content : content.subarray(0, zero));
}

function tooLarge(path: string): DataError {
  const message = `${path}: an extended header in the tar archive is larger than ${MAX_EXTENDED} bytes`;
  return new DataError('limit-exceeded', message, { path });
}
