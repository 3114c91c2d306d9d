import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an executable for a test. */
export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
  readonly isWritable?: boolean;
  readonly isExecutable?: boolean;
  /** True if the section exists only in memory. Such a section has a size but no bytes. */
  readonly isEmpty?: boolean;
}

export interface ElfOptions {
  readonly bits?: 32 | 64;
  readonly isBig?: boolean;
  /** True if the section table is omitted, as `sstrip` does. */
  readonly isStripped?: boolean;
}

/** Offset of the first part. Each part starts at a multiple of this offset, and is mapped at `BASE` plus its offset. */
const ALIGNMENT = 256;
export const BASE = 0x400000;

/** Returns an ELF executable with a segment and a section for each part. */
export function elfOf(parts: readonly Part[], options: ElfOptions = {}): Buffer {
  const { bits = 64, isBig = false, isStripped = false } = options;
  const layout = bits === 64 ? ELF64 : ELF32;
  const write = writer(bits, isBig);
  const headers = layout.header + parts.length * layout.segment;
  const blocks: Buffer[] = [];
  let at = Math.ceil(headers / ALIGNMENT) * ALIGNMENT;
  const places = parts.map((part) => {
    const place = { part, at };
    const size = part.isEmpty === true ? 0 : part.bytes.length;
    const block = Buffer.alloc(Math.ceil(size / ALIGNMENT) * ALIGNMENT);
    if (size > 0) part.bytes.copy(block);
    blocks.push(block);
    at += block.length;
    return place;
  });
  const names = Buffer.from(`\0${[...parts.map(({ name }) => name), '.shstrtab'].join('\0')}\0`);
  const namesAt = at;
  const tableAt = namesAt + names.length;
  const head = Buffer.alloc(Math.ceil(headers / ALIGNMENT) * ALIGNMENT);
  head.write('\x7fELF', 'latin1');
  head[4] = bits === 64 ? 2 : 1;
  head[5] = isBig ? 2 : 1;
  write.word(head, layout.segmentsAt, layout.header);
  write.u16(head, layout.segmentCount, parts.length);
  if (!isStripped) {
    write.word(head, layout.sectionsAt, tableAt);
    write.u16(head, layout.sectionCount, parts.length + 2);
    write.u16(head, layout.namesIndex, parts.length + 1);
  }
  places.forEach(({ part, at: start }, index) => {
    const from = layout.header + index * layout.segment;
    const flags = (part.isExecutable === true ? 1 : 0) + (part.isWritable === true ? 2 : 0) + 4;
    write.u32(head, from, 1);
    write.u32(head, from + layout.flags, flags);
    write.word(head, from + layout.offset, start);
    write.word(head, from + layout.address, BASE + start);
    write.word(head, from + layout.size, part.isEmpty === true ? 0 : part.bytes.length);
  });
  const table = Buffer.alloc((parts.length + 2) * layout.section);
  [...places, { part: { name: '.shstrtab', bytes: names }, at: namesAt }].forEach(
    ({ part, at: start }, index) => {
      const from = (index + 1) * layout.section;
      write.u32(table, from, names.indexOf(`\0${part.name}\0`) + 1);
      write.u32(table, from + 4, 'isEmpty' in part && part.isEmpty === true ? 8 : 1);
      write.word(table, from + layout.sectionOffset, start);
      write.word(table, from + layout.sectionSize, part.bytes.length);
    },
  );
  return Buffer.concat(isStripped ? [head, ...blocks] : [head, ...blocks, names, table]);
}

const ELF64 = {
  header: 64,
  segment: 56,
  section: 64,
  segmentsAt: 32,
  sectionsAt: 40,
  segmentCount: 56,
  sectionCount: 60,
  namesIndex: 62,
  flags: 4,
  offset: 8,
  address: 16,
  size: 32,
  sectionOffset: 24,
  sectionSize: 32,
};

const ELF32 = {
  header: 52,
  segment: 32,
  section: 40,
  segmentsAt: 28,
  sectionsAt: 32,
  segmentCount: 44,
  sectionCount: 48,
  namesIndex: 50,
  flags: 24,
  offset: 4,
  address: 8,
  size: 16,
  sectionOffset: 16,
  sectionSize: 20,
};

function writer(bits: 32 | 64, isBig: boolean) {
  const u32 = (bytes: Buffer, at: number, value: number): void => {
    if (isBig) bytes.writeUInt32BE(value, at);
    else bytes.writeUInt32LE(value, at);
  };
  return {
    u32,
    u16: (bytes: Buffer, at: number, value: number): void => {
      if (isBig) bytes.writeUInt16BE(value, at);
      else bytes.writeUInt16LE(value, at);
    },
    word: (bytes: Buffer, at: number, value: number): void => {
      if (bits === 32) u32(bytes, at, value);
      else if (isBig) bytes.writeBigUInt64BE(BigInt(value), at);
      else bytes.writeBigUInt64LE(BigInt(value), at);
    },
  };
}

/** Returns a Windows executable with these sections. */
export function peOf(parts: readonly Part[]): Buffer {
  const head = Buffer.alloc(1024);
  head.write('MZ');
  head.writeUInt32LE(128, 0x3c);
  head.write('PE\0\0', 128, 'latin1');
  head.writeUInt16LE(parts.length, 134);
  const blocks: Buffer[] = [head];
  let at = head.length;
  parts.forEach(({ name, bytes }, index) => {
    const from = 152 + index * 40;
    const block = Buffer.alloc(Math.ceil(bytes.length / 512) * 512);
    bytes.copy(block);
    head.write(name, from);
    head.writeUInt32LE(bytes.length, from + 8);
    head.writeUInt32LE(block.length, from + 16);
    head.writeUInt32LE(at, from + 20);
    blocks.push(block);
    at += block.length;
  });
  return Buffer.concat(blocks);
}

/** Returns a 64-bit macOS executable with these sections in one segment. */
export function machOOf(parts: readonly Part[]): Buffer {
  const commandBytes = 72 + parts.length * 80;
  const head = Buffer.alloc(Math.ceil((32 + commandBytes) / ALIGNMENT) * ALIGNMENT);
  head.writeUInt32LE(0xfeedfacf, 0);
  head.writeUInt32LE(1, 16);
  head.writeUInt32LE(commandBytes, 20);
  head.writeUInt32LE(0x19, 32);
  head.writeUInt32LE(commandBytes, 36);
  const blocks: Buffer[] = [head];
  let at = head.length;
  parts.forEach(({ name, bytes }, index) => {
    const from = 32 + 72 + index * 80;
    const block = Buffer.alloc(Math.ceil(bytes.length / 16) * 16);
    bytes.copy(block);
    head.write(name, from);
    head.writeBigUInt64LE(BigInt(bytes.length), from + 40);
    head.writeUInt32LE(at, from + 48);
    blocks.push(block);
    at += block.length;
  });
  return Buffer.concat(blocks);
}

const FRAME = 16;

/** Puts module lines between the markers of Go. */
export function framedModules(lines: string): Buffer {
  return Buffer.concat([Buffer.alloc(FRAME, 1), Buffer.from(lines), Buffer.alloc(FRAME, 2)]);
}

/** Returns the build information of Go in the format since 1.18. */
export function goBuildInfo(version: string, lines: string): Buffer {
  const header = Buffer.alloc(32);
  header.write('\xff Go buildinf:', 'latin1');
  header[14] = 8;
  header[15] = 2;
  const modules = framedModules(lines);
  return Buffer.concat([
    header,
    varint(version.length),
    Buffer.from(version),
    varint(modules.length),
    modules,
  ]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** A file in a zip archive for a test. */
export interface ZipMember {
  readonly name: string;
  readonly content: string | Buffer;
  readonly isStored?: boolean;
  /** Values that are written in place of the true values. */
  readonly size?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly isEncrypted?: boolean;
}

/** Returns a zip archive as `jar` writes it. @see APPNOTE.TXT §4.3 */
export function jarOf(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, isStored = false, isEncrypted = false, ...claims } of members) {
    const bytes = Buffer.from(content);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    common.writeUInt16LE(claims.method ?? (isStored ? 0 : 8), 4);
    common.writeUInt32LE(claims.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims.size ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, tail, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, entries, end]);
}

/** Returns a pom.properties at the path that Maven uses. */
export function pomOf(group: string, artifact: string, version: string): ZipMember {
  return {
    name: `META-INF/maven/${group}/${artifact}/pom.properties`,
    content: `#Generated\ngroupId=${group}\nartifactId=${artifact}\nversion=${version}\n`,
  };
}
