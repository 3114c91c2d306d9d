import type { KeyObject } from 'node:crypto';

/**
 * ECDSA verification over a digest. node:crypto always hashes first, and of an artifact there is at times
 * only the digest. Not constant-time: verification has no secrets.
 *
 * @see FIPS 186-5 §6.4.2; SP 800-186 §3.2.1 for the curves
 */
interface Curve {
  /** Bytes of a coordinate. */
  readonly size: number;
  readonly p: bigint;
  readonly n: bigint;
  readonly g: readonly [bigint, bigint];
}

/** By their name in a JSON web key. Both have a = -3, which `double` makes use of. */
const CURVES: ReadonlyMap<string | undefined, Curve> = new Map([
  [
    'P-256',
    {
      size: 32,
      p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
      n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
      g: [
        0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
        0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
      ],
    },
  ],
  [
    'P-384',
    {
      size: 48,
      p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
      n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
      g: [
        0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
        0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
      ],
    },
  ],
]);

/** Jacobian coordinates: x/z², y/z³. At infinity z is 0. */
type Point = readonly [x: bigint, y: bigint, z: bigint];
const INFINITY: Point = [1n, 1n, 0n];

/**
 * Whether `signature`, in DER, is one of `key` over `digest`. False also for keys that do not sign digests
 * (Ed25519) and for curves that are not known here.
 *
 * @param key Checked by node:crypto to be a point of its curve.
 */
export function verifyPrehashed(digest: Uint8Array, key: KeyObject, signature: Buffer): boolean {
  const known = curveAndPoint(key);
  const pair = signaturePair(signature);
  if (known === undefined || pair === undefined || digest.length === 0) return false;
  const { curve, point } = known;
  const [r, s] = pair;
  if (r <= 0n || s <= 0n || r >= curve.n || s >= curve.n) return false;
  const inverse = invert(s, curve.n);
  const u = mod(numberOf(digest.subarray(0, curve.size)) * inverse, curve.n);
  const v = mod(r * inverse, curve.n);
  const [x, , z] = sumOfMultiples(u, [...curve.g, 1n], v, point, curve.p);
  if (z === 0n) return false;
  const affine = mod(x * invert(mod(z * z, curve.p), curve.p), curve.p);
  return affine % curve.n === r;
}

function curveAndPoint(key: KeyObject): { curve: Curve; point: Point } | undefined {
  if (key.asymmetricKeyType !== 'ec') return undefined;
  // node:crypto has a JSON form for more curves than these two, and none for the rest.
  const name = key.asymmetricKeyDetails?.namedCurve;
  if (name !== 'prime256v1' && name !== 'secp384r1') return undefined;
  const { crv, x = '', y = '' } = key.export({ format: 'jwk' });
  const curve = CURVES.get(crv);
  if (curve === undefined) return undefined;
  const coordinate = (text: string) => numberOf(Buffer.from(text, 'base64url'));
  return { curve, point: [coordinate(x), coordinate(y), 1n] };
}

/** u·a + v·b, bit by bit for both at once. */
function sumOfMultiples(u: bigint, a: Point, v: bigint, b: Point, p: bigint): Point {
  const both = add(a, b, p);
  const [bitsOfU, bitsOfV] = [u.toString(2), v.toString(2)];
  const length = Math.max(bitsOfU.length, bitsOfV.length);
  const [left, right] = [bitsOfU.padStart(length, '0'), bitsOfV.padStart(length, '0')];
  let sum = INFINITY;
  for (let index = 0; index < length; index++) {
    sum = double(sum, p);
    const isInU = left[index] === '1';
    const isInV = right[index] === '1';
    if (isInU && isInV) sum = add(sum, both, p);
    else if (isInU) sum = add(sum, a, p);
    else if (isInV) sum = add(sum, b, p);
  }
  return sum;
}

/** @see https://hyperelliptic.org/EFD/g1p/auto-shortw-jacobian-3.html dbl-2001-b */
function double([x, y, z]: Point, p: bigint): Point {
  if (z === 0n || y === 0n) return INFINITY;
  const delta = mod(z * z, p);
  const gamma = mod(y * y, p);
  const beta = mod(x * gamma, p);
  const alpha = mod(3n * (x - delta) * (x + delta), p);
  const x3 = mod(alpha * alpha - 8n * beta, p);
  return [
    x3,
    mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p),
    mod((y + z) * (y + z) - gamma - delta, p),
  ];
}

/** @see https://hyperelliptic.org/EFD/g1p/auto-shortw-jacobian-3.html add-1998-cmo-2 */
function add(a: Point, b: Point, p: bigint): Point {
  if (a[2] === 0n) return b;
  if (b[2] === 0n) return a;
  const zz1 = mod(a[2] * a[2], p);
  const zz2 = mod(b[2] * b[2], p);
  const u1 = mod(a[0] * zz2, p);
  const s1 = mod(a[1] * b[2] * zz2, p);
  const h = mod(b[0] * zz1 - u1, p);
  const r = mod(b[1] * a[2] * zz1 - s1, p);
  if (h === 0n) return r === 0n ? double(a, p) : INFINITY;
  const hh = mod(h * h, p);
  const hhh = mod(h * hh, p);
  const v = mod(u1 * hh, p);
  const x3 = mod(r * r - hhh - 2n * v, p);
  return [x3, mod(r * (v - x3) - s1 * hhh, p), mod(a[2] * b[2] * h, p)];
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** SEQUENCE { r INTEGER, s INTEGER }, each length in one byte: 102 bytes are the most for P-384. */
function signaturePair(der: Buffer): readonly [bigint, bigint] | undefined {
  if (der[0] !== SEQUENCE || der[1] !== der.length - 2) return undefined;
  const r = integerAt(der, 2);
  const s = r && integerAt(der, r.end);
  if (r === undefined || s === undefined || s.end !== der.length) return undefined;
  return [r.value, s.value];
}

/** A positive integer in its shortest form, as DER wants it: else one signature had several spellings. */
function integerAt(der: Buffer, start: number): { value: bigint; end: number } | undefined {
  const length = der[start + 1] ?? 0;
  const end = start + 2 + length;
  if (der[start] !== INTEGER || length === 0 || length > 0x7f || end > der.length) return undefined;
  const bytes = der.subarray(start + 2, end);
  const [first = 0, second = 0] = bytes;
  const isNegative = first >= 0x80;
  const isPadded = length > 1 && first === 0 && second < 0x80;
  return isNegative || isPadded ? undefined : { value: numberOf(bytes), end };
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
}

function mod(a: bigint, m: bigint): bigint {
  const rest = a % m;
  return rest < 0n ? rest + m : rest;
}

/** Euclid's algorithm; `m` is prime and `a` no multiple of it. */
function invert(a: bigint, m: bigint): bigint {
  let [r0, r1, s0, s1] = [mod(a, m), m, 1n, 0n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - quotient * r1, s1, s0 - quotient * s1];
  }
  return mod(s0, m);
}
