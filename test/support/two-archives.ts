import { gzipSync, zstdCompressSync } from 'node:zlib';
import { header, sealed, type TarFile, tarOf } from './tar.ts';

const BLOCK = 512;

/** Magic number of a skippable zstd frame. */
const SKIPPABLE = 0x184d2a50;

/** Flags of a gzip header that announce an extra field. */
const EXTRA = 4;

/** Maximum length of an extra field, in bytes. */
const MAX_EXTRA = 0xffff;

/**
 * Returns bytes that are both a tar archive and a gzip file of another archive. The first name starts with the magic
 * number of gzip. The rest of the first archive is in an extra field, which gzip skips. The first archive ends before
 * the second begins.
 */
export function twoArchives(plain: readonly TarFile[], inflated: readonly TarFile[]): Buffer {
  const rest = tarOf(plain);
  const extraBytes = BLOCK - 12 + rest.length;
  if (extraBytes > MAX_EXTRA) throw new Error('the archive does not fit into an extra field');
  const first = header('', '0', 0);
  const head = Buffer.from([
    0x1f,
    0x8b,
    8,
    EXTRA,
    0,
    0,
    0,
    0,
    0,
    3,
    extraBytes & 0xff,
    extraBytes >> 8,
  ]);
  head.copy(first);
  first.write('assay-attack', 12, 'latin1');
  sealed(first);
  // The rest of a gzip file after a header without flags. It consists of the data and the checksums.
  const data = gzipSync(tarOf(inflated)).subarray(10);
  return Buffer.concat([first, rest, data]);
}

/** The same for zstd, in which a skippable frame contains the first archive. */
export function zstdAndArchive(plain: readonly TarFile[], inflated: readonly TarFile[]): Buffer {
  const rest = tarOf(plain);
  const first = header('', '0', 0);
  first.writeUInt32LE(SKIPPABLE, 0);
  first.writeUInt32LE(BLOCK - 8 + rest.length, 4);
  return Buffer.concat([sealed(first), rest, zstdCompressSync(tarOf(inflated))]);
}
