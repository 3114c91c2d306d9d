/** Returns the payload of a legacy cosign signature. Its JSON keys are in the same order as in cosign's output. */
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
