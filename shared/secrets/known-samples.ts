import { createHash } from 'node:crypto';

/**
 * Secrets from public documentation that give no access to anything. Each entry is the first 16 hexadecimal digits of
 * the SHA-256. The secrets themselves are not in this file, because scanners would report it. In order: GitHub's OAuth
 * token, the Secret from Kubernetes, the secret key from AWS, the token from jwt.io, two test keys from Stripe, the
 * keys for the Azure Storage and Azure Cosmos DB emulators, and Hardhat's first account with and without `0x`.
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

/** Returns true if this value appears in public documentation as a sample. */
export function isKnownSample(secret: string): boolean {
  return SAMPLES.has(createHash('sha256').update(secret).digest('hex').slice(0, 16));
}
