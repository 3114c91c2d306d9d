import type { Bundle } from './read-bundle.ts';

/**
 * ID of Sigstore's public transparency log, which is the SHA-256 hash of its public key.
 * @see https://rekor.sigstore.dev/api/v1/log/publicKey
 */
const PUBLIC_LOG_ID = 'c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d';

/**
 * Returns the index of a bundle's entry in Sigstore's public log. Returns undefined for any other log, because
 * Sigstore's search page covers only the public log. The entry must have been verified before this function is called.
 */
export function publicLogIndex({ verificationMaterial }: Bundle): string | undefined {
  const entry = verificationMaterial.tlogEntries.find(
    ({ logId }) => logId?.keyId.toString('hex') === PUBLIC_LOG_ID,
  );
  return entry !== undefined && /^\d{1,20}$/.test(entry.logIndex) ? entry.logIndex : undefined;
}
