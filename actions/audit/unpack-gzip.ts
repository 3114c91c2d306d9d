import { gunzipSync } from 'node:zlib';
import type { AuditFile } from '../../shared/audit/area.ts';
import type { UncheckedFile } from '../../shared/model/audit.ts';

/** Extensions of gzip files, which can contain a log, a database dump or an archive. */
const GZIP = /\.t?gz$/i;

/** Maximum number of unpacked bytes for one file, and for all files. */
const MAX_UNPACKED = 32 * 1024 * 1024;
const MAX_TOTAL = 128 * 1024 * 1024;

/** Returns true for a file that unpackGzip unpacks. */
export function isGzip(path: string): boolean {
  return GZIP.test(path);
}

/** Replaces the content of gzip files with the unpacked content, in which tokens can be found. */
export function unpackGzip(files: readonly AuditFile[]): {
  readonly files: readonly AuditFile[];
  readonly unchecked: readonly UncheckedFile[];
} {
  const unchecked: UncheckedFile[] = [];
  let left = MAX_TOTAL;
  const unpacked = files.flatMap((file) => {
    if (file.bytes === undefined || !isGzip(file.path)) return [file];
    const content = unpack(file.bytes, Math.min(left, MAX_UNPACKED));
    if (Buffer.isBuffer(content)) {
      left -= content.length;
      return [{ ...file, bytes: content }];
    }
    unchecked.push({ path: file.path, reason: content });
    return [];
  });
  return { files: unpacked, unchecked };
}

/** Returns the unpacked bytes, or the reason why the file cannot be unpacked. */
function unpack(bytes: Buffer, limit: number): Buffer | string {
  if (limit <= 0) return TOO_LARGE;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ERR_BUFFER_TOO_LARGE' ? TOO_LARGE : 'the file is not a complete gzip file';
  }
}

const TOO_LARGE = 'the unpacked content is too large to be checked';
