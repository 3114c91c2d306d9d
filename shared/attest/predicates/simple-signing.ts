/**
 * Returns the bytes that cosign's legacy signature covers. The keys have the same order as in cosign's output.
 *
 * @param repository Name of the image without a tag, such as `ghcr.io/o/r`.
 * @see https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
 */
export function simpleSigningPayload(
  repository: string,
  digest: string,
  annotations: Readonly<Record<string, string>> = {},
): Buffer {
  const optional = Object.keys(annotations).length === 0 ? null : annotations;
  const critical = {
    identity: { 'docker-reference': repository },
    image: { 'docker-manifest-digest': digest },
    type: 'cosign container image signature',
  };
  return Buffer.from(JSON.stringify({ critical, optional }));
}
