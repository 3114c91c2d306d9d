import { COSIGN_SIGN_PREDICATE_TYPE, type Statement } from '../../model/attestation.ts';
import { makeStatement } from '../statement.ts';

/**
 * The statement that is a signature on an image, as cosign 3 writes it: the subject has no name and
 * the predicate says nothing.
 *
 * @param annotations What the signer claims beside the signature; kept on the subject.
 */
export function cosignSignStatement(
  digest: string,
  annotations: Readonly<Record<string, string>> = {},
): Statement {
  const statement = makeStatement([{ name: '', digest }], COSIGN_SIGN_PREDICATE_TYPE, {});
  if (Object.keys(annotations).length === 0) return statement;
  return { ...statement, subject: statement.subject.map((each) => ({ ...each, annotations })) };
}

/**
 * The bytes that cosign's legacy signature signs, key by key as Go writes them.
 *
 * @param repository `ghcr.io/o/r`, without a tag: what the signer calls the image.
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
