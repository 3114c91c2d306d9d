import { UserError } from '../errors/errors.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { IN_TOTO_PAYLOAD_TYPE, type Statement } from '../model/attestation.ts';

/** Maximum size of a predicate in GitHub's attestations API, in bytes. */
const GITHUB_MAX_PREDICATE_BYTES = 16 * 1024 * 1024;

/**
 * Maximum size of a request to Rekor version 1, in bytes. Rekor itself does not have a limit. The proxy of the public
 * instance has an undocumented limit, and responds with status 502 to larger requests. The limit was 32 MB when the
 * proxy's configuration was last public.
 *
 * @see https://github.com/sigstore/rekor/pull/264, https://github.com/sigstore/rekor/issues/2808
 */
const REKOR_V1_MAX_ENTRY_BYTES = 32_000_000;

/**
 * Size of the JSON around the envelope and the certificate in a log entry, in bytes. It is about 2 KB, rounded up here.
 */
const ENTRY_OVERHEAD_BYTES = 8 * 1024;

/** The destinations of a statement that limit its size. */
export interface SizeLimits {
  /** True if GitHub's attestations API stores the statement. */
  readonly isForGitHub: boolean;
  /** True if the statement is logged in Rekor version 1, which receives the whole envelope. */
  readonly isForRekorV1: boolean;
  /** Maximum size of a request to a private Rekor version 1 instance, in bytes. */
  readonly rekorMaxEntryBytes?: number | undefined;
}

/**
 * Rejects a statement that a destination would reject, before anything is signed or logged.
 *
 * @throws {UserError} `not-supported`, with the alternatives.
 */
export function requireFits(statement: Statement, limits: SizeLimits): void {
  const predicateBytes = Buffer.byteLength(canonicalJson(statement.predicate));
  if (limits.isForGitHub && predicateBytes > GITHUB_MAX_PREDICATE_BYTES) {
    throw tooLarge(
      `The predicate is ${predicateBytes} bytes, but GitHub’s attestations API accepts at most ${GITHUB_MAX_PREDICATE_BYTES}.`,
    );
  }
  const maxEntryBytes = limits.rekorMaxEntryBytes ?? REKOR_V1_MAX_ENTRY_BYTES;
  const entryBytes = limits.isForRekorV1 ? rekorV1EntryBytes(statement) : 0;
  if (entryBytes <= maxEntryBytes) return;
  throw tooLarge(
    `The attestation is too large for Rekor version 1: it is ${entryBytes} bytes, but the limit is ${maxEntryBytes}.`,
  );
}

/** Returns the size of a log entry in bytes. An entry contains the payload in base64, and JSON around it. */
function rekorV1EntryBytes(statement: Statement): number {
  const payloadBytes = Buffer.byteLength(canonicalJson(statement));
  return Math.ceil(payloadBytes / 3) * 4 + IN_TOTO_PAYLOAD_TYPE.length + ENTRY_OVERHEAD_BYTES;
}

function tooLarge(message: string): UserError {
  return new UserError(
    'not-supported',
    message,
    'Store the attestation only in the registry, and use Rekor version 2 or only a timestamp, because both need only ' +
      'the digest of the attestation. You can also attest a smaller document, or a reference with the URI and the digest of the document.',
  );
}
