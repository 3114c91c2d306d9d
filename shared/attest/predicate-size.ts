import { UserError } from '../errors/errors.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { IN_TOTO_PAYLOAD_TYPE, type Statement } from '../model/attestation.ts';

/** Largest predicate that GitHub's attestations API takes, in bytes. */
const GITHUB_MAX_PREDICATE_BYTES = 16 * 1024 * 1024;

/**
 * Largest request to Rekor version 1, in bytes. Rekor has no limit of its own; the public instance's
 * proxy does, undocumented, and answers 502. Its ingress was set to 32 MB when that was public.
 *
 * @see https://github.com/sigstore/rekor/pull/264, https://github.com/sigstore/rekor/issues/2808
 */
const REKOR_V1_MAX_ENTRY_BYTES = 32_000_000;

/** JSON around the envelope and the certificate in a log entry: about 2 KB, rounded up. */
const ENTRY_OVERHEAD_BYTES = 8 * 1024;

/** Where a statement is to go, as far as size matters. */
export interface SizeLimits {
  /** It is stored by GitHub's attestations API. */
  readonly isForGitHub: boolean;
  /** It is logged by Rekor version 1, which is given the whole envelope. */
  readonly isForRekorV1: boolean;
  /** The limit of a Rekor version 1 of one's own. */
  readonly rekorMaxEntryBytes?: number | undefined;
}

/**
 * Refuses a statement that some place would refuse later, before anything is signed or logged.
 *
 * @throws {UserError} `not-supported`, with the choices that remain.
 */
export function requireFits(statement: Statement, limits: SizeLimits): void {
  const predicateBytes = Buffer.byteLength(canonicalJson(statement.predicate));
  if (limits.isForGitHub && predicateBytes > GITHUB_MAX_PREDICATE_BYTES) {
    throw tooLarge(
      `The predicate has ${predicateBytes} bytes, and GitHub’s attestations API takes ${GITHUB_MAX_PREDICATE_BYTES}.`,
    );
  }
  const maxEntryBytes = limits.rekorMaxEntryBytes ?? REKOR_V1_MAX_ENTRY_BYTES;
  const entryBytes = limits.isForRekorV1 ? rekorV1EntryBytes(statement) : 0;
  if (entryBytes <= maxEntryBytes) return;
  throw tooLarge(
    `Rekor version 1 is sent the whole attestation, ${entryBytes} bytes of at most ${maxEntryBytes}.`,
  );
}

/** Bytes of the log entry that would be proposed: the payload in base64 and what stands around it. */
function rekorV1EntryBytes(statement: Statement): number {
  const payloadBytes = Buffer.byteLength(canonicalJson(statement));
  return Math.ceil(payloadBytes / 3) * 4 + IN_TOTO_PAYLOAD_TYPE.length + ENTRY_OVERHEAD_BYTES;
}

function tooLarge(message: string): UserError {
  return new UserError(
    'not-supported',
    message,
    'Store it in the registry only and log it with Rekor version 2 or by timestamp alone, which take only ' +
      'its digest; or attest a smaller document, or a reference to it by URI and digest.',
  );
}
