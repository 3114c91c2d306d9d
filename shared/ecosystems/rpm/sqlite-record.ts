/** A SQLite value. Integers above 2^53 are not exact, but Assay does not need them. */
export type Value = string | number | Buffer | null;

/** Returns the variable-length integer at an offset, and the offset after it. Bytes beyond the end count as 0. */
export function varint(
  bytes: Buffer,
  at: number,
): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), end: at + 9 };
}

/** Number of bytes in an integer, for each serial type. */
const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8] as const;

/**
 * Returns the columns of a record.
 *
 * @see https://www.sqlite.org/fileformat2.html#record_format
 */
export function readRecord(payload: Buffer, broken: () => Error): readonly Value[] {
  const header = varint(payload, 0);
  if (header.value > payload.length) throw broken();
  const values: Value[] = [];
  let body = header.value;
  for (let at = header.end; at < header.value; ) {
    const { value: serial, end } = varint(payload, at);
    const size = sizeOf(serial);
    if (body + size > payload.length) throw broken();
    values.push(columnValue(payload.subarray(body, body + size), serial));
    body += size;
    at = end;
  }
  return values;
}

function sizeOf(serial: number): number {
  if (serial >= 12) return Math.floor((serial - 12) / 2);
  return serial === 7 ? 8 : (INTEGER_BYTES[serial] ?? 0);
}

function columnValue(bytes: Buffer, serial: number): Value {
  if (serial >= 12) return serial % 2 === 0 ? bytes : bytes.toString('utf8');
  if (serial === 7) return bytes.readDoubleBE(0);
  if (serial === 8 || serial === 9) return serial - 8;
  if (serial === 6) return Number(bytes.readBigInt64BE(0));
  return bytes.length === 0 ? null : bytes.readIntBE(0, bytes.length);
}
