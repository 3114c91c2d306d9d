import { DataError } from '../errors/errors.ts';

const SHA256 = /^sha256:([0-9a-f]{64})$/;

/**
 * Returns cosign's legacy tag for an image's attestations or signatures, given the digest of the image.
 *
 * @throws {DataError} `malformed` for a digest other than sha256, which has no legacy tag.
 * @see https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
 */
export function legacyTag(digest: string, suffix: 'sig' | 'att'): string {
  const hex = SHA256.exec(digest)?.[1];
  if (hex !== undefined) return `sha256-${hex}.${suffix}`;
  throw new DataError('malformed', 'The digest is not a sha256 digest.', { path: digest });
}
