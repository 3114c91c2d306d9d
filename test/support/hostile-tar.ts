import type { Random } from '../attacks/attack.ts';
import { sealed } from './tar.ts';

const BLOCK = 512;

/** Number n for a probability of one in n. */
const RARE = 40;

/**
 * Generates archives that no tool writes. They contain every source for a name, a size and a sparse map of all
 * formats in every order, and some are damaged.
 */
export function hostileTar(random: Random): Buffer {
  const parts = Array.from({ length: 1 + random.below(4) }, () => group(random)).flat();
  if (oneIn(random, RARE)) parts.splice(random.below(parts.length + 1), 0, Buffer.alloc(BLOCK));
  const whole = Buffer.concat([...parts, Buffer.alloc(BLOCK * random.pick([2, 2, 2, 2, 1, 0, 3]))]);
  return oneIn(random, RARE) ? whole.subarray(0, random.below(whole.length + 1)) : whole;
}

function oneIn(random: Random, count: number): boolean {
  return random.below(count) === 0;
}

/** Generates an entry with its extended headers. */
function group(random: Random): readonly Buffer[] {
  const before = Array.from({ length: random.pick([0, 0, 1, 1, 1, 2, 3]) }, () => extended(random));
  return [...before.flat(), ...entry(random)];
}

function extended(random: Random): readonly Buffer[] {
  const type = random.pick(['x', 'x', 'x', 'x', 'L', 'K', 'g', 'X']);
  const isText = type === 'L' || type === 'K';
  const content = isText ? longText(random) : records(random);
  const size = oneIn(random, RARE) ? content.length + random.below(9) - 4 : content.length;
  return [header(random, { type, size: Math.max(0, size) }), padded(content)];
}

function longText(random: Random): Buffer {
  return Buffer.from(random.pick([`${name(random)}\0`, name(random), '', '\0', '\0late', 'a\0b']));
}

const KEYS = ['path', 'path', 'linkpath', 'size', 'uid', 'gid', 'mtime', 'atime', 'uname', 'hdr.x'];
const NUMBERS = ['0', '5', '512', '+7', '-1', '007', '1_0', '', ' 3', '9223372036854775807', '1e3'];

function records(random: Random): Buffer {
  const count = random.below(4);
  const lines = Array.from({ length: count }, () => {
    const key = random.pick(KEYS);
    return record(random, key, textFor(random, key));
  });
  if (random.below(6) === 0) lines.push(...sparseRecords(random));
  return Buffer.concat(lines);
}

function textFor(random: Random, key: string): string {
  if (random.below(4) === 0) return '';
  switch (key) {
    case 'path':
    case 'linkpath':
      return name(random);
    case 'size':
      return random.pick(['5', '5', '5', '5', '1', ...(oneIn(random, 4) ? NUMBERS : [])]);
    case 'uid':
    case 'gid':
      return random.pick(['0', '1000', ...(oneIn(random, 8) ? NUMBERS : [])]);
    case 'mtime':
    case 'atime':
      return random.pick([
        '1',
        '1.5',
        '-1.25',
        '1.',
        ...(oneIn(random, 8) ? ['.5', '1.x', '.'] : []),
      ]);
    default:
      return random.pick(['root', 'b', 'a=b', ...(oneIn(random, 8) ? ['a\0b'] : [])]);
  }
}

function sparseRecords(random: Random): readonly Buffer[] {
  const say = (key: string, value: string) =>
    oneIn(random, 15) ? [] : [record(random, `GNU.sparse.${key}`, value)];
  const size = random.pick(['9', '12', '5', '20', '']);
  const runs = random.pick([
    ['0', '5'],
    ['2', '5'],
    ['0', '2', '4', '3'],
    ['7', '5'],
    ['0', '4'],
  ]);
  const common = [
    ...say('name', random.pick([name(random), ''])),
    ...say(random.pick(['size', 'realsize']), size),
  ];
  const count = String(runs.length / 2);
  switch (random.below(5)) {
    case 0:
      return [
        ...common,
        ...say('numblocks', count),
        ...runs.flatMap((run, at) => say(at % 2 === 0 ? 'offset' : 'numbytes', run)),
      ];
    case 1:
      return [...common, ...say('numblocks', count), ...say('map', runs.join(','))];
    case 2:
      return [
        ...say('major', '0'),
        ...say('minor', random.pick(['0', '1', '2'])),
        ...common,
        ...say('numblocks', count),
        ...say('map', runs.join(',')),
      ];
    case 3:
      return [...say('major', random.pick(['1', '1', '2'])), ...say('minor', '0'), ...common];
    default:
      return common;
  }
}

function record(random: Random, key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  const digits = [1, 2, 3].find((each) => String(rest + each).length === each) ?? 4;
  const length = rest + digits;
  if (oneIn(random, 100)) return Buffer.from(`${length + random.pick([-1, 1])} ${key}=${value}\n`);
  if (oneIn(random, 60)) return Buffer.from(`+${length + 1} ${key}=${value}\n`);
  if (oneIn(random, 60)) return Buffer.from(`0${length + 1} ${key}=${value}\n`);
  return Buffer.from(`${length} ${key}=${value}\n`);
}

function name(random: Random): string {
  const word = random.pick(['a', 'b', 'app', 'x', 'é']);
  return random.pick([
    word,
    `${word}/package.json`,
    `./${word}`,
    `/${word}`,
    `${word}/`,
    `${word}//c/`,
    `${word}/../d`,
    `${word}/.`,
  ]);
}

const TYPES = ['0', '0', '0', '0', '\0', '\0', '7', '5', '2', '1', 'S', '3', '6', 'V', 'Z'];

function entry(random: Random): readonly Buffer[] {
  const type = random.pick(TYPES);
  if (type === 'S') return oldSparse(random);
  const isDataless = DATALESS.has(type) && !oneIn(random, RARE);
  const content = isDataless ? EMPTY : random.pick([DATA, DATA, DATA, DATA, mapped(random)]);
  const isTrue = content.length > 0 && !oneIn(random, 12);
  const size = isTrue ? content.length : random.below(content.length + 6);
  return [header(random, { type, size }), padded(content)];
}

const DATALESS = new Set(['1', '2', '3', '5', '6']);
const DATA = Buffer.from('hello');
const EMPTY = Buffer.alloc(0);

/** Data after a map, as in format 1.0. */
function mapped(random: Random): Buffer {
  const map = random.pick([
    '1\n0\n5\n',
    '1\n2\n5\n',
    '2\n0\n2\n4\n3\n',
    '0\n',
    '1\n0\n',
    '+1\n0\n5\n',
    'x\n',
  ]);
  const long = oneIn(random, 4) ? `${'0'.repeat(random.pick([100, 505, 510, 600]))}${map}` : map;
  return Buffer.concat([padded(Buffer.from(long)), oneIn(random, 4) ? EMPTY : DATA]);
}

function oldSparse(random: Random): readonly Buffer[] {
  const block = header(random, {
    type: 'S',
    size: 5,
    format: random.pick(['gnu', 'gnu', 'gnu', 'ustar']),
  });
  writeRuns(
    random,
    block,
    386,
    random.pick([
      [[0, 5]],
      [
        [2, 3],
        [9, 2],
      ],
      [[0, 4]],
      [],
    ]),
  );
  block.write(octal(random, random.pick([9, 12, 5, 20]), 12), 483, 'latin1');
  const hasMore = oneIn(random, 3);
  if (!hasMore) return [sealed(block), padded(DATA)];
  block[482] = 1;
  const more = Buffer.alloc(BLOCK);
  writeRuns(random, more, 0, random.pick([[[12, 2]], [], [[9, 5]]]));
  return [sealed(block), more, padded(DATA)];
}

function writeRuns(
  random: Random,
  block: Buffer,
  at: number,
  runs: readonly (readonly number[])[],
): void {
  for (const [index, [offset = 0, length = 0]] of runs.entries()) {
    block.write(octal(random, offset, 12), at + index * 24, 'latin1');
    block.write(octal(random, length, 12), at + index * 24 + 12, 'latin1');
  }
}

type Format = 'ustar' | 'gnu' | 'star' | 'v7';

function header(
  random: Random,
  {
    type,
    size,
    format,
  }: { readonly type: string; readonly size: number; readonly format?: Format },
): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name(random).slice(0, 100), 0);
  for (const at of [100, 108, 116]) block.write(number(random, 420, 8), at, 'latin1');
  block.write(octal(random, size, 12), 124, 'latin1');
  block.write(number(random, 1, 12), 136, 'latin1');
  block.write(type, 156, 'latin1');
  block.write(random.pick(['', name(random), 'target']), 157);
  writeFormat(
    random,
    block,
    format ?? random.pick<Format>(['ustar', 'ustar', 'gnu', 'star', 'v7']),
  );
  if (oneIn(random, 60)) block[random.below(BLOCK)] = random.below(256);
  return oneIn(random, 200) ? signedSeal(block) : sealed(block);
}

function writeFormat(random: Random, block: Buffer, format: Format): void {
  if (format === 'v7') return;
  block.write(format === 'gnu' ? 'ustar  \0' : 'ustar\x0000', 257, 'latin1');
  for (const at of [329, 337]) block.write(number(random, 0, 8), at, 'latin1');
  if (format === 'star') {
    block.write('tar\0', 508, 'latin1');
    for (const at of [476, 488]) block.write(number(random, 7, 12), at, 'latin1');
  }
  if (random.below(3) > 0) return;
  const prefix = random.pick([
    'p',
    'p/q',
    'é',
    `${'l'.repeat(60)}/${'m'.repeat(69)}`,
    '00000000017',
  ]);
  block.write(prefix, 345);
  if (format === 'star') block.write(prefix, 476 - 2, 1, 'latin1');
}

/** The value is sometimes invalid. */
function number(random: Random, value: number, length: number): string {
  if (oneIn(random, 150)) return random.pick(['9', 'x', '1 2', '-1', '\xff\xff\xff', '\x80']);
  return octal(random, value, length);
}

/** Formats a number in one of the ways that Go accepts. */
function octal(random: Random, value: number, length: number): string {
  const digits = value.toString(8);
  switch (random.below(12)) {
    case 0:
      return `\0${digits}`;
    case 1:
      return `  ${digits} `;
    case 2:
      return `\0 \0${digits}\0`.slice(0, length);
    case 3:
      return `${digits}\0${random.pick(['7', 'x', ''])}`;
    case 4:
      return base256(value, length);
    case 5:
      return digits.padStart(length, '0');
    default:
      return `${digits.padStart(length - 1, '0')}\0`;
  }
}

function base256(value: number, length: number): string {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32BE(value, length - 4);
  bytes[0] = 0x80;
  return bytes.toString('latin1');
}

/** The sum of signed bytes, as the tar of Sun writes it. */
function signedSeal(block: Buffer): Buffer {
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + (byte > 127 ? byte - 256 : byte), 0);
  if (sum < 0) return sealed(block);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}
