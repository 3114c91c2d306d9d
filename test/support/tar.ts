/** One entry in a tar archive for a test. */
export interface TarFile {
  readonly path: string;
  readonly content?: string | Buffer;
  readonly type?: 'file' | 'directory' | 'symlink' | 'hardlink' | 'device';
  /** Target of a link. */
  readonly target?: string;
  /** The format of a long path. */
  readonly long?: 'pax' | 'gnu';
  /** Size that is written into the header in place of the real size. */
  readonly size?: number;
  /** Permission bits. The default is `0o644`. */
  readonly mode?: number;
  /** Records of an extended header before the entry. */
  readonly pax?: Readonly<Record<string, string>>;
}

const TYPES = { file: '0', hardlink: '1', symlink: '2', device: '3', directory: '5' } as const;
const BLOCK = 512;

/**
 * Writes a tar archive as GNU tar and Go do, with ustar headers, and with PAX or GNU headers for values that do not
 * fit.
 */
export function tarOf(files: readonly TarFile[], endBlocks = 2): Buffer {
  return Buffer.concat([...files.flatMap(entryOf), Buffer.alloc(endBlocks * BLOCK)]);
}

function entryOf(file: TarFile): Buffer[] {
  const content = Buffer.from(file.content ?? '');
  const type = TYPES[file.type ?? 'file'];
  const target = file.target ?? '';
  const parts: Buffer[] = [];
  const isLong = Buffer.byteLength(file.path) > 100;
  if (isLong && file.long === 'gnu') parts.push(...special('L', Buffer.from(`${file.path}\0`)));
  const records = {
    ...(isLong && file.long !== 'gnu' ? { path: file.path } : {}),
    ...(Buffer.byteLength(target) > 100 ? { linkpath: target } : {}),
    ...file.pax,
  };
  if (Object.keys(records).length > 0) parts.push(...special('x', paxRecords(records)));
  const block = header(file.path, type, file.size ?? content.length, target);
  if (file.mode !== undefined) block.write(`${file.mode.toString(8).padStart(7, '0')}\0`, 100);
  parts.push(file.mode === undefined ? block : sealed(block));
  if (content.length > 0) parts.push(padded(content));
  return parts;
}

export function header(path: string, type: string, size: number, target = ''): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(path, 0, 100);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  writeSize(block, size);
  block.write('00000000000\0', 136);
  block.write(type, 156);
  block.write(target, 157, 100);
  block.write('ustar\x0000', 257);
  return sealed(block);
}

/** Adds the checksum to a tar header. */
export function sealed(block: Buffer): Buffer {
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Octal up to 8 GiB, and the base 256 of GNU above it. */
function writeSize(block: Buffer, size: number): void {
  if (size < 8 ** 11) {
    block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
    return;
  }
  block[124] = 0x80;
  block.writeBigUInt64BE(BigInt(size), 128);
}

function special(type: string, content: Buffer): Buffer[] {
  return [header('././@LongLink', type, content.length), padded(content)];
}

/** The length of a record includes its own digits. */
export function paxRecords(records: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (rest + String(length).length !== length) length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
  });
  return Buffer.from(lines.join(''));
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}
