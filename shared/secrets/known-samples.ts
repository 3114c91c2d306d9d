import { createHash } from 'node:crypto';

/**
 * The first 16 hexadecimal digits of the SHA-256 of secrets that appear in public documentation and do not give access
 * to anything. The secrets themselves are not in this file, so that scanners do not report it. In order: the OAuth
 * token of GitHub's documentation, the Secret of the Kubernetes documentation, the secret key of the AWS documentation,
 * the token of jwt.io, two test keys of Stripe's documentation, the keys of the emulators of Azure Storage and Azure
 * Cosmos DB, and the first account of Hardhat with and without `0x`.
 */
const SAMPLES = new Set([
  'bc3ae723f57c6b9e',
  'a7b580d711ef2807',
  '78314b11be2e5815',
  '7f75367e78812551',
  '2cafc0970149a84f',
  'f2d6ca16515033e5',
  '0011cc25eb432071',
  'aa6547439583c3a2',
  '60a09e4357868c1e',
  'bc1a50966c9e6486',
]);

/** True if this value appears in public documentation as a sample. */
export function isKnownSample(secret: string): boolean {
  return SAMPLES.has(createHash('sha256').update(secret).digest('hex').slice(0, 16));
}
