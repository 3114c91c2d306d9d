/** One regular file in an archive. */
export interface PackedFile {
  readonly path: string;
  readonly content: Buffer;
  /** True if the file is executable. */
  readonly isProgram: boolean;
}

/** Block size of a tar archive, in bytes. */
const BLOCK = 512;

/** Maximum length of a path in the field `name`, in bytes. */
const MAX_PATH_BYTES = 100;

/** Modification time of all files: 1985-10-26T08:15:00Z, as in all archives from `npm pack`. */
const TIME_SECONDS = 499_162_500;

/**
 * Returns a ustar archive with the files, sorted by path. The files do not have an owner, and all have the same
 * modification time.
 *
 * @see POSIX.1-2017, pax, "ustar Interchange Format"
 * @throws {Error} if a path has more than 100 bytes.
 */
export function writeTar(files: readonly PackedFile[]): Buffer {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.flatMap((file) => [header(file), file.content, padding(file.content)]);
  return Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]);
}

function header({ path, content, isProgram }: PackedFile): Buffer {
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) throw new Error(`the path ${path} is too long`);
  const block = Buffer.alloc(BLOCK);
  block.write(path, 0);
  block.write(octal(isProgram ? 0o755 : 0o644, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(content.length, 12), 124);
  block.write(octal(TIME_SECONDS, 12), 136);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  // The checksum is computed with spaces in the checksum field.
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(octal(sum, 8), 148);
  return block;
}

/** Returns an octal number that fills a field of `length` bytes, with a NUL character at the end. */
function octal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, '0')}\0`;
}

function padding(content: Buffer): Buffer {
  return Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
}
