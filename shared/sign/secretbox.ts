import { timingSafeEqual } from 'node:crypto';

/**
 * NaCl’s secretbox, XSalsa20 with Poly1305, which cosign’s encrypted keys use and Node does not have.
 * For opening small boxes only: it is written to be read, not to be fast.
 *
 * @see https://cr.yp.to/highspeed/naclcrypto-20090310.pdf, RFC 8439 §2.5 for Poly1305
 */

const TAG_BYTES = 16;
const BLOCK_BYTES = 64;

/** “expand 32-byte k”, as four words. */
const SIGMA = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574] as const;

/** Where the words of a block come from: each quarter round mixes four of them. */
const COLUMNS = [
  [0, 4, 8, 12],
  [5, 9, 13, 1],
  [10, 14, 2, 6],
  [15, 3, 7, 11],
] as const;
const ROWS = [
  [0, 1, 2, 3],
  [5, 6, 7, 4],
  [10, 11, 8, 9],
  [15, 12, 13, 14],
] as const;

/** The message in a box, or undefined when the key is not the one that closed it. */
export function openSecretbox(box: Buffer, nonce: Buffer, key: Buffer): Buffer | undefined {
  if (nonce.length !== 24 || key.length !== 32 || box.length < TAG_BYTES) return undefined;
  const subkey = hsalsa20(key, nonce.subarray(0, 16));
  const stream = salsa20(subkey, nonce.subarray(16), 32 + box.length - TAG_BYTES);
  const message = box.subarray(TAG_BYTES);
  const tag = poly1305(message, stream.subarray(0, 32));
  if (!timingSafeEqual(tag, box.subarray(0, TAG_BYTES))) return undefined;
  return Buffer.from(message.map((byte, index) => byte ^ (stream[32 + index] ?? 0)));
}

function salsa20(key: Buffer, nonce: Buffer, length: number): Buffer {
  const stream = Buffer.alloc(Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES);
  for (let block = 0; block * BLOCK_BYTES < length; block++) {
    const counter = Buffer.alloc(16);
    nonce.copy(counter);
    counter.writeUInt32LE(block, 8);
    const input = inputWords(key, counter);
    const mixed = rounds(input);
    for (const [index, word] of input.entries()) {
      const sum = ((mixed[index] ?? 0) + word) >>> 0;
      stream.writeUInt32LE(sum, block * BLOCK_BYTES + 4 * index);
    }
  }
  return stream;
}

/** A key for one nonce: the words of the state that the inputs alone do not give. */
function hsalsa20(key: Buffer, nonce: Buffer): Buffer {
  const mixed = rounds(inputWords(key, nonce));
  const subkey = Buffer.alloc(32);
  for (const [index, word] of [0, 5, 10, 15, 6, 7, 8, 9].entries()) {
    subkey.writeUInt32LE(mixed[word] ?? 0, 4 * index);
  }
  return subkey;
}

function inputWords(key: Buffer, block: Buffer): Uint32Array {
  const words = (bytes: Buffer, from: number) =>
    [0, 4, 8, 12].map((offset) => bytes.readUInt32LE(from + offset));
  const [s0, s1, s2, s3] = SIGMA;
  return Uint32Array.from([
    ...[s0, ...words(key, 0), s1],
    ...[...words(block, 0), s2],
    ...[...words(key, 16), s3],
  ]);
}

/** Twenty rounds: ten of columns and rows. */
function rounds(input: Uint32Array): Uint32Array {
  const state = Uint32Array.from(input);
  for (let round = 0; round < 10; round++) {
    for (const quarter of [...COLUMNS, ...ROWS]) mix(state, quarter);
  }
  return state;
}

function mix(state: Uint32Array, [a, b, c, d]: readonly [number, number, number, number]): void {
  const step = (target: number, one: number, other: number, bits: number) => {
    const sum = ((state[one] ?? 0) + (state[other] ?? 0)) >>> 0;
    state[target] = (state[target] ?? 0) ^ ((sum << bits) | (sum >>> (32 - bits)));
  };
  step(b, a, d, 7);
  step(c, b, a, 9);
  step(d, c, b, 13);
  step(a, d, c, 18);
}

const PRIME = (1n << 130n) - 5n;
const CLAMP = 0x0ffffffc0ffffffc0ffffffc0fffffffn;

function poly1305(message: Buffer, key: Buffer): Buffer {
  const r = littleEndian(key.subarray(0, 16)) & CLAMP;
  let sum = 0n;
  for (let offset = 0; offset < message.length; offset += 16) {
    const block = message.subarray(offset, offset + 16);
    sum = ((sum + littleEndian(block) + (1n << BigInt(8 * block.length))) * r) % PRIME;
  }
  const tag = (sum + littleEndian(key.subarray(16, 32))) & ((1n << 128n) - 1n);
  return Buffer.from(tag.toString(16).padStart(32, '0'), 'hex').reverse();
}

function littleEndian(bytes: Buffer): bigint {
  const hex = Buffer.from(bytes).reverse().toString('hex');
  return hex === '' ? 0n : BigInt(`0x${hex}`);
}
