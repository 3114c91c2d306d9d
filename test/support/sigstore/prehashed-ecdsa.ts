import { createPublicKey, type KeyObject } from 'node:crypto';
import { fromBER, Integer, Sequence } from 'asn1js';

/**
 * ECDSA verification over a digest. A log never sees the artifact, only its digest, and node:crypto
 * always hashes first. Slow and not constant-time: it only verifies, and only in tests.
 * @see FIPS 186-5 §6.4.2, SP 800-186 §3.2.1.3
 */
type Point = readonly [bigint, bigint] | undefined;

const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const G: Point = [
  0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
];

/** Whether `signature` (DER) is one of `key`, a P-256 key, over a SHA-256 `digest`. */
export function verifyPrehashed(digest: Buffer, key: KeyObject, signature: Buffer): boolean {
  const point = pointOf(key);
  const pair = signaturePair(signature);
  if (point === undefined || pair === undefined || digest.length !== 32) return false;
  const [r, s] = pair;
  if (r <= 0n || s <= 0n || r >= N || s >= N) return false;
  const inverse = invert(s, N);
  const sum = add(
    multiply(mod(bigintOf(digest) * inverse, N), G),
    multiply(mod(r * inverse, N), point),
  );
  return sum !== undefined && mod(sum[0], N) === r;
}

/**
 * Another key under which the same signature over the same digest holds. ECDSA always has a second one:
 * whoever may log a signature under it hides the signer from those who watch the log.
 */
export function secondKey(digest: Buffer, key: KeyObject, signature: Buffer): KeyObject {
  const [r, s] = signaturePair(signature) ?? [0n, 0n];
  const y = power(mod(r * r * r - 3n * r + B, P), (P + 1n) / 4n);
  const own = pointOf(key);
  const inverse = invert(r, N);
  const minusDigest = multiply(mod(-bigintOf(digest) * inverse, N), G);
  for (const root of [y, P - y]) {
    const point = add(multiply(mod(s * inverse, N), [r, root]), minusDigest);
    if (point !== undefined && point[0] !== own?.[0]) return keyAt(point);
  }
  throw new Error('the signature has no second key');
}

function keyAt([x, y]: readonly [bigint, bigint]): KeyObject {
  const coordinate = (value: bigint) =>
    Buffer.from(value.toString(16).padStart(64, '0'), 'hex').toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(x), y: coordinate(y) };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let squared = base;
  for (let bits = exponent; bits > 0n; bits >>= 1n) {
    if (bits & 1n) result = mod(result * squared, P);
    squared = mod(squared * squared, P);
  }
  return result;
}

function pointOf(key: KeyObject): Point {
  if (key.asymmetricKeyType !== 'ec') return undefined;
  const { crv, x, y } = key.export({ format: 'jwk' });
  if (crv !== 'P-256' || x === undefined || y === undefined) return undefined;
  return [bigintOf(Buffer.from(x, 'base64url')), bigintOf(Buffer.from(y, 'base64url'))];
}

function signaturePair(der: Buffer): [bigint, bigint] | undefined {
  const { result } = fromBER(new Uint8Array(der));
  if (!(result instanceof Sequence)) return undefined;
  const [r, s] = result.valueBlock.value;
  if (!(r instanceof Integer) || !(s instanceof Integer)) return undefined;
  return [bigintOf(r.valueBlock.valueHexView), bigintOf(s.valueBlock.valueHexView)];
}

function bigintOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
}

function mod(a: bigint, m: bigint): bigint {
  return ((a % m) + m) % m;
}

function invert(a: bigint, m: bigint): bigint {
  let [r0, r1, s0, s1] = [mod(a, m), m, 1n, 0n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - quotient * r1, s1, s0 - quotient * s1];
  }
  return mod(s0, m);
}

function add(a: Point, b: Point): Point {
  if (a === undefined) return b;
  if (b === undefined) return a;
  if (a[0] === b[0] && mod(a[1] + b[1], P) === 0n) return undefined;
  const slope =
    a[0] === b[0]
      ? mod((3n * a[0] * a[0] - 3n) * invert(2n * a[1], P), P)
      : mod((b[1] - a[1]) * invert(b[0] - a[0], P), P);
  const x = mod(slope * slope - a[0] - b[0], P);
  return [x, mod(slope * (a[0] - x) - a[1], P)];
}

function multiply(factor: bigint, point: Point): Point {
  let sum: Point;
  let doubled = point;
  for (let bits = factor; bits > 0n; bits >>= 1n) {
    if (bits & 1n) sum = add(sum, doubled);
    doubled = add(doubled, doubled);
  }
  return sum;
}
