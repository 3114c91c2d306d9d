import { RemoteError } from '../errors/errors.ts';
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';

/** Maximum size of a token, in bytes. GitHub's tokens are about 2 KB. */
const MAX_TOKEN_BYTES = 64 * 1024;

/**
 * Returns the claims in an OIDC token without verifying them. Fulcio verifies the token, and only the claims in the
 * certificate are trusted. Messages never contain any part of the token.
 *
 * @throws {RemoteError} `bad-response` if the token is not a JWT.
 */
export function readClaims(token: string): JsonObject {
  const [, payload] = token.length > MAX_TOKEN_BYTES ? [] : token.split('.');
  const claims = payload === undefined ? undefined : decoded(payload);
  if (isObject(claims)) return claims;
  throw new RemoteError('bad-response', 'The identity token is not a JSON Web Token.', {
    service: 'OIDC issuer',
    method: 'GET',
    url: '',
  });
}

/**
 * Returns the value that the caller must sign to prove to Fulcio that it holds the key. For a person, this is the email
 * address. For any other identity, it is the subject.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/certificate-specification.md
 */
export function challengeOf(claims: JsonObject): string {
  const email = stringAt(claims, 'email');
  return email === undefined || email === '' ? (stringAt(claims, 'sub') ?? '') : email;
}

function decoded(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
