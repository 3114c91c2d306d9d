/**
 * Reads the names in the function table. The Go linker adds this table to every program, including stripped programs,
 * because the runtime needs it for stack traces. Since Go 1.16, the table contains every linked function and every
 * function that was inlined into one. Source: https://cs.opensource.google/go/go/+/master:src/debug/gosym/pclntab.go
 */

/**
 * Table formats, keyed by magic number. The formats from before Go 1.16 are not included, because they do not contain
 * inlined functions.
 */
const FORMATS: ReadonlyMap<number, TableFormat> = new Map([
  // Go 1.20 and later.
  [0xfffffff1, { hasTextStart: true }],
  // Go 1.18 and 1.19.
  [0xfffffff0, { hasTextStart: true }],
  // Go 1.16 and 1.17.
  [0xfffffffa, { hasTextStart: false }],
]);

/** The first bytes of a table: a magic number in either byte order, followed by two zero bytes. */
export const TABLE_STARTS: readonly Buffer[] = [...FORMATS.keys()].flatMap((magic) => {
  const start = Buffer.alloc(6);
  start.writeUInt32LE(magic);
  return [Buffer.from(start), Buffer.concat([start.subarray(0, 4).reverse(), start.subarray(4)])];
});

const FIXED_BYTES = 8;
const INSTRUCTION_BYTES: ReadonlySet<number> = new Set([1, 2, 4]);

/** Maximum number of functions. Kubernetes has about 150,000. */
const MAX_FUNCTIONS = 4_000_000;

/** Maximum size of the names, in bytes. A name is about 60 bytes long. */
const MAX_NAMES_BYTES = 128 * 1024 * 1024;

interface TableFormat {
  /**
   * True if the header contains the address of the code. In that case, the addresses in the table are four-byte offsets
   * from this address.
   */
  readonly hasTextStart: boolean;
}

interface Header {
  readonly functions: number;
  /** Offsets of three positions, in this order: start of the names, end of the names, start of the function list. */
  readonly names: number;
  readonly namesEnd: number;
  readonly list: number;
  /** Size of an address or offset in the function list, in bytes. */
  readonly positionBytes: number;
  readonly view: DataView;
  readonly isLittle: boolean;
}

/** Returns true if the bytes start with a valid function table header. */
export function isFunctionTable(table: Buffer): boolean {
  return headerOf(table) !== undefined;
}

/**
 * Returns the names of all linked and inlined functions, each followed by a zero byte.
 *
 * @param table The table, possibly followed by other data.
 * @returns Undefined if the table is truncated or contradicts itself.
 */
export function functionNames(table: Buffer): Buffer | undefined {
  const header = headerOf(table);
  if (header === undefined) return undefined;
  const names = table.subarray(header.names, header.namesEnd);
  if (names.at(-1) !== 0 || !namesEveryFunction(header, names)) return undefined;
  return names;
}

function headerOf(table: Buffer): Header | undefined {
  if (table.length < FIXED_BYTES || table.readUInt16LE(4) !== 0) return undefined;
  const format = FORMATS.get(table.readUInt32LE(0)) ?? FORMATS.get(table.readUInt32BE(0));
  const [instruction = 0, wordBytes] = table.subarray(6, FIXED_BYTES);
  if (format === undefined || !INSTRUCTION_BYTES.has(instruction)) return undefined;
  if (wordBytes !== 4 && wordBytes !== 8) return undefined;
  const { hasTextStart } = format;
  const isLittle = FORMATS.has(table.readUInt32LE(0));
  const header = layoutOf(table, { wordBytes, isLittle, hasTextStart });
  return header !== undefined && isConsistent(header, table.length) ? header : undefined;
}

interface Layout extends TableFormat {
  readonly wordBytes: 4 | 8;
  readonly isLittle: boolean;
}

function layoutOf(
  table: Buffer,
  { wordBytes, isLittle, hasTextStart }: Layout,
): Header | undefined {
  const words = hasTextStart ? 8 : 7;
  if (table.length < FIXED_BYTES + words * wordBytes) return undefined;
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  const field = (index: number) =>
    numberAt(view, FIXED_BYTES + index * wordBytes, wordBytes, isLittle);
  const first = hasTextStart ? 3 : 2;
  return {
    functions: field(0),
    names: field(first),
    namesEnd: field(first + 1),
    list: field(words - 1),
    positionBytes: hasTextStart ? 4 : wordBytes,
    view,
    isLittle,
  };
}

function numberAt(view: DataView, at: number, bytes: number, isLittle: boolean): number {
  return bytes === 4 ? view.getUint32(at, isLittle) : Number(view.getBigUint64(at, isLittle));
}

function isConsistent(header: Header, size: number): boolean {
  const { functions, names, namesEnd, list, positionBytes } = header;
  if (functions < 1 || functions > MAX_FUNCTIONS || namesEnd - names > MAX_NAMES_BYTES)
    return false;
  const listEnd = list + (2 * functions + 1) * positionBytes;
  return FIXED_BYTES < names && names < namesEnd && namesEnd <= list && listEnd <= size;
}

/**
 * Returns true if each function in the list has a name in the table. If a name is missing, someone removed names from
 * the table. In that case, the program can contain functions whose names are not in the table.
 */
function namesEveryFunction(header: Header, names: Buffer): boolean {
  for (let index = 0; index < header.functions; index += 1) {
    if (!hasName(header, names, index)) return false;
  }
  return true;
}

function hasName({ list, positionBytes, view, isLittle }: Header, names: Buffer, index: number) {
  const at = list + (2 * index + 1) * positionBytes;
  const nameAt = list + numberAt(view, at, positionBytes, isLittle) + positionBytes;
  if (nameAt + 4 > view.byteLength) return false;
  const name = view.getUint32(nameAt, isLittle);
  if (name >= names.length || names[name] === 0) return false;
  return name === 0 || names[name - 1] === 0;
}
