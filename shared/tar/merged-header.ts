import type { ExtendedHeaders } from './extended-headers.ts';
import type { TarFields } from './header.ts';
import { decimal, requireSize } from './numbers.ts';
import { requirePaxNumbers } from './pax.ts';

/**
 * Types that never have data, even if the header contains a size: links, devices, folders and pipes. Go treats them in
 * the same way.
 */
const DATALESS = new Set(['1', '2', '3', '4', '5', '6']);

export function isDataless(type: string): boolean {
  return DATALESS.has(type);
}

/** A header, merged with the extended headers before it. */
export interface MergedHeader {
  readonly name: string;
  readonly linkName: string;
  readonly type: string;
  /** Permission bits. */
  readonly mode: number;
  /** Number of bytes after the header. */
  readonly dataSize: number;
  /** Size of the expanded file, in bytes. Present only for sparse files. */
  readonly realSize?: number | undefined;
}

/**
 * Merges a header with its extended headers. GNU's long names take precedence over PAX records, and PAX records over
 * the header. Empty records are ignored.
 */
export function mergedHeader(
  fields: TarFields,
  { name, linkName, pax }: ExtendedHeaders,
  path: string,
): MergedHeader {
  if (pax.size > 0) requirePaxNumbers(pax, path);
  const finalName = name || pax.get('path') || fields.name;
  const type = fields.type === '\0' ? oldType(finalName) : fields.type;
  const stated = pax.get('size') || '';
  const size = stated === '' ? fields.size : decimal(stated, path);
  return {
    name: finalName,
    linkName: linkName || pax.get('linkpath') || fields.linkName,
    type,
    mode: fields.mode,
    dataSize: isDataless(type) ? 0 : requireSize(size, path),
  };
}

/**
 * Returns the type of an entry in the pre-POSIX format. In this format, a folder is a file whose name ends with a
 * slash.
 */
function oldType(name: string): string {
  return name.endsWith('/') ? '5' : '0';
}
