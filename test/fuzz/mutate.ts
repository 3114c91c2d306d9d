import fc from 'fast-check';

/** One change of a file, with its kind, position, size and content. */
export type Edit = readonly [kind: number, at: number, size: number, value: number];

/** Maximum size of an input, in bytes. Nonlinear growth becomes visible at far smaller sizes. */
export const MAX_BYTES = 128 * 1024;

/** Tokens that have broken parsers in the past. */
const TOKENS: readonly string[] = [
  '',
  '\0',
  '\r',
  '\n',
  '\ufeff',
  '\ud800',
  '"',
  "'",
  '\\',
  '%',
  '%zz',
  '/',
  '../',
  '@',
  '#',
  '$',
  '${a}',
  '{{',
  '<!--',
  '<![CDATA[',
  '&lt;',
  '&x;',
  ']]>',
  '!!js/function',
  '&a',
  '*a',
  '<<: *a',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '-1',
  '0',
  '1e999',
  '9007199254740993',
  '99999999999999999999999999',
  '0x7fffffff',
  'NaN',
  'pkg:npm/@/@',
  '//[',
  'https://a:99999/',
  'a'.repeat(2000),
  ' '.repeat(5000),
  '\t'.repeat(300),
  '\n'.repeat(3000),
];

/** Tokens for nesting, by the text that opens one level. */
const NESTS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{', '}'],
  ['(', ')'],
  ['{"a":', '}'],
  ['<a>', '</a>'],
  ['- ', ''],
  ['[[', ']]'],
  ['a.', ''],
  ['${a:-', '}'],
  ['%{', '}'],
  ['<<', '>>'],
];

type Change = (bytes: Buffer, edit: Edit, others: readonly Buffer[]) => Buffer;

const CHANGES: readonly Change[] = [
  flipBit,
  setByte,
  truncate,
  remove,
  repeat,
  insertToken,
  replaceByToken,
  nest,
  splice,
  setNumber,
  replaceValue,
  removeValue,
  copyValue,
];

/** Generates a few changes, applied in order. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(0xffffff), fc.nat(0xffff), fc.nat(0xffff)),
  { minLength: 1, maxLength: 6 },
);

/** Applies the changes to `bytes`. `others` are files of the same kind, from which parts are copied. */
export function mutate(bytes: Buffer, changes: readonly Edit[], others: readonly Buffer[]): Buffer {
  let result = bytes;
  for (const edit of changes) {
    result = (CHANGES[edit[0]] ?? flipBit)(result, edit, others).subarray(0, MAX_BYTES);
  }
  return result;
}

function flipBit(bytes: Buffer, [, at, , value]: Edit): Buffer {
  const copy = Buffer.from(bytes);
  const index = at % Math.max(copy.length, 1);
  const byte = copy[index];
  if (byte !== undefined) copy[index] = byte ^ (1 << (value % 8));
  return copy;
}

function setByte(bytes: Buffer, [, at, , value]: Edit): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[at % copy.length] = value % 256;
  return copy;
}

function truncate(bytes: Buffer, [, at]: Edit): Buffer {
  return bytes.subarray(0, at % (bytes.length + 1));
}

function remove(bytes: Buffer, edit: Edit): Buffer {
  const [start, end] = rangeOf(bytes, edit);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
}

/** Repeats a part many times, such as an entry, a line or a bracket. */
function repeat(bytes: Buffer, edit: Edit): Buffer {
  const [start, end] = rangeOf(bytes, edit);
  const piece = bytes.subarray(start, end);
  const times = Math.min(edit[3] % 500, Math.floor(MAX_BYTES / Math.max(piece.length, 1)));
  const copies = Array.from({ length: times }, () => piece);
  return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
}

function insertToken(bytes: Buffer, [, at, , value]: Edit): Buffer {
  const index = at % (bytes.length + 1);
  const token = Buffer.from(TOKENS[value % TOKENS.length] ?? '');
  return Buffer.concat([bytes.subarray(0, index), token, bytes.subarray(index)]);
}

function replaceByToken(bytes: Buffer, edit: Edit): Buffer {
  const [start, end] = rangeOf(bytes, edit);
  const token = Buffer.from(TOKENS[edit[3] % TOKENS.length] ?? '');
  return Buffer.concat([bytes.subarray(0, start), token, bytes.subarray(end)]);
}

/** Nests up to about ten thousand levels, with or without closing them. */
function nest(bytes: Buffer, [, at, size, value]: Edit): Buffer {
  const index = at % (bytes.length + 1);
  const [open, close] = NESTS[value % NESTS.length] ?? ['[', ']'];
  const depth = Math.min(size, Math.floor(MAX_BYTES / (open.length + close.length) / 2));
  const isClosed = value % 2 === 0;
  return Buffer.concat([
    bytes.subarray(0, index),
    Buffer.from(open.repeat(depth)),
    Buffer.from(isClosed ? close.repeat(depth) : ''),
    bytes.subarray(index),
  ]);
}

function splice(bytes: Buffer, edit: Edit, others: readonly Buffer[]): Buffer {
  const other = others[edit[3] % Math.max(others.length, 1)] ?? bytes;
  const index = edit[1] % (bytes.length + 1);
  const [start, end] = rangeOf(other, edit);
  return Buffer.concat([
    bytes.subarray(0, index),
    other.subarray(start, end),
    bytes.subarray(index),
  ]);
}

/** Changes sizes and offsets of binary formats, in either byte order. */
function setNumber(bytes: Buffer, [, at, size, value]: Edit): Buffer {
  if (bytes.length < 4) return bytes;
  const copy = Buffer.from(bytes);
  const index = at % (copy.length - 3);
  const number = [0, 1, 0xff, 0x7fffffff, 0xffffffff, bytes.length, value][size % 7] ?? value;
  if (value % 2 === 0) copy.writeUInt32LE(number >>> 0, index);
  else copy.writeUInt32BE(number >>> 0, index);
  return copy;
}

/** Returns a length that is mostly short, such as a token, line or block, and sometimes everything that is left. */
function rangeOf(bytes: Buffer, [, at, size]: Edit): readonly [number, number] {
  const start = at % (bytes.length + 1);
  const longest = [8, 80, 600, bytes.length][size % 4] ?? 8;
  return [start, Math.min(start + (size % (longest + 1)), bytes.length)];
}

/** JSON values of an unexpected type. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  'a',
  '__proto__',
  '../../etc/passwd',
  '1.0.0\n',
  'x'.repeat(5000),
  [],
  [[]],
  {},
  { '': {} },
  JSON.parse('{"__proto__": {"a": 1}, "constructor": null, "length": -1}'),
];

/** A location in JSON, given by its container and its key. */
type JsonPlace = readonly [holder: Record<string, unknown>, key: string];

/** Replaces one value of a JSON document. Changes other files as text. */
function replaceValue(bytes: Buffer, edit: Edit): Buffer {
  return inJson(bytes, edit, ([holder, key]) => {
    holder[key] = VALUES[edit[3] % VALUES.length];
  });
}

function removeValue(bytes: Buffer, edit: Edit): Buffer {
  return inJson(bytes, edit, ([holder, key]) => {
    delete holder[key];
  });
}

/** Returns a value from another part of the document, which is valid but misplaced or duplicated. */
function copyValue(bytes: Buffer, edit: Edit): Buffer {
  return inJson(bytes, edit, ([holder, key], places) => {
    const [other, otherKey] = places[edit[2] % places.length] ?? [holder, key];
    holder[edit[3] % 2 === 0 ? key : otherKey] = structuredClone(other[otherKey]);
  });
}

function inJson(
  bytes: Buffer,
  edit: Edit,
  change: (place: JsonPlace, places: readonly JsonPlace[]) => void,
): Buffer {
  try {
    const document = JSON.parse(bytes.toString('utf8'));
    const places = placesIn(document);
    const place = places[edit[1] % Math.max(places.length, 1)];
    if (place !== undefined) change(place, places);
    return Buffer.from(JSON.stringify(document));
  } catch {
    // The document is not JSON, or is nested too deeply to be written.
    return replaceByToken(bytes, edit);
  }
}

/** The number is limited, because large files would make each input slow. */
const MAX_PLACES = 5000;

function placesIn(document: unknown): readonly JsonPlace[] {
  const places: JsonPlace[] = [];
  const pending = [document];
  for (let next = pending.pop(); places.length < MAX_PLACES; next = pending.pop()) {
    if (next === undefined && pending.length === 0) break;
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next)) {
      const holder = next as Record<string, unknown>;
      places.push([holder, key]);
      pending.push(holder[key]);
    }
  }
  return places;
}
