import { TrustError } from '../errors/errors.ts';
import type { Log } from './trust-material.ts';
import { verifyBytes } from './verify-bytes.ts';

/** The state of a log's tree, signed by the log. */
export interface Checkpoint {
  /** Number of leaves in the tree, in decimal digits. */
  readonly size: string;
  /** Root hash in base64. */
  readonly root: string;
}

/** One signature line in a note. */
interface NoteSignature {
  readonly name: string;
  readonly keyHint: Buffer;
  readonly signature: Buffer;
}

/** Matches a number of at most 20 decimal digits, as many as an unsigned 64-bit number has. */
const SIZE = /^\d{1,20}$/;
const SIGNATURE_LINE = /\u2014 (\S+) (\S+)\n/g;
const KEY_HINT_BYTES = 4;
/** Maximum number of signatures by a log and its witnesses. Existing logs have fewer than 20. */
const MAX_SIGNATURES = 100;

/**
 * Reads a checkpoint that one of `logs` has signed. All other signatures on the checkpoint are by witnesses.
 *
 * @param logs Logs with the ID in the log entry.
 * @throws {TrustError} `log-checkpoint-invalid`
 * @see https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md
 */
export function verifyCheckpoint(envelope: string, logs: readonly Log[]): Checkpoint {
  const end = envelope.indexOf('\n\n');
  if (end < 0) throw invalid('has no signatures');
  const note = envelope.slice(0, end + 1);
  const [, size = '', root = ''] = note.split('\n', 3);
  if (!SIZE.test(size) || root === '') throw invalid('does not name its tree');
  const signatures = signaturesIn(envelope.slice(end + 2));
  if (signatures.length === 0) throw invalid('has no signatures');
  if (signatures.length > MAX_SIGNATURES) throw invalid('has too many signatures');
  if (!signatures.some((each) => logs.some((log) => isSignedBy(note, each, log))))
    throw invalid('is not signed by its log');
  return { size, root };
}

function signaturesIn(lines: string): readonly NoteSignature[] {
  return [...lines.matchAll(SIGNATURE_LINE)].map(([, name = '', base64 = '']) => {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length <= KEY_HINT_BYTES) throw invalid('has a signature that is too short');
    const keyHint = bytes.subarray(0, KEY_HINT_BYTES);
    return { name, keyHint, signature: bytes.subarray(KEY_HINT_BYTES) };
  });
}

function isSignedBy(note: string, { name, keyHint, signature }: NoteSignature, log: Log): boolean {
  if (!keyHint.equals(log.id.subarray(0, KEY_HINT_BYTES))) return false;
  return isNameOf(name, note, log) && verifyBytes(Buffer.from(note), log.publicKey, signature);
}

/**
 * Returns true if a log is allowed to sign with this name. A version 1 log signs with its host name. If the log is
 * behind a load balancer, this name differs from the host in the log's URL. Then only the key identifies the log. Any
 * name is accepted if the note starts with it, either alone or as `NAME - TREE`. The ID of a version 2 log is the
 * digest of its key and name.
 *
 * @see https://github.com/sigstore/rekor/issues/2069, and pkg/api/api.go there for `rekor_server.hostname`
 */
function isNameOf(name: string, note: string, log: Log): boolean {
  if (log.url.includes(name)) return true;
  return log.isNamedByKey && [' - ', '\n'].some((after) => note.startsWith(name + after));
}

function invalid(what: string): TrustError {
  return new TrustError('log-checkpoint-invalid', `the log entry’s checkpoint ${what}`);
}
