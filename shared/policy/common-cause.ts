import type { EvidenceRule } from '../model/verify-policy.ts';
import { grouped, listed } from '../text/count.ts';

/** A candidate that does not count, and why. */
export interface Shortcoming {
  /** Code of the problem: an `UnmetCode`, or the `TrustErrorCode` of rejected evidence. */
  readonly code: string;
  readonly origin: string;
  readonly message: string;
  /** Name of the signer in the certificate, if the signature is valid. */
  readonly signer?: string | undefined;
  /** Digests that the evidence covers. Present only if the evidence is for another subject. */
  readonly signedDigests?: readonly string[] | undefined;
}

/** One problem that all candidates share. */
export interface CommonCause {
  readonly kind: 'other-subject' | 'other-signer' | 'unreadable';
  readonly candidates: readonly Shortcoming[];
}

/** Codes for valid signatures by a signer that the rule does not accept. */
const OTHER_SIGNER: ReadonlySet<string> = new Set(['identity-mismatch', 'signer-not-asked']);

/** Maximum number of signers or digests that a sentence names. */
const MAX_NAMED = 3;

/**
 * Returns the problem that all candidates share. Returns undefined for a single candidate, because the message for that
 * candidate is more precise.
 */
export function commonCause(candidates: readonly Shortcoming[]): CommonCause | undefined {
  if (candidates.length < 2) return undefined;
  if (candidates.every(({ code }) => code === 'subject-mismatch')) {
    return { kind: 'other-subject', candidates };
  }
  if (candidates.every(({ code }) => code === 'evidence-unreadable')) {
    return { kind: 'unreadable', candidates };
  }
  const isBySome = ({ code, signer }: Shortcoming) => OTHER_SIGNER.has(code) && signer;
  return candidates.every(isBySome) ? { kind: 'other-signer', candidates } : undefined;
}

/**
 * Returns the problem in sentences, such as ``9 signatures found, none by an accepted signer. Expected: `octo`. Actual:
 * `mallory` ``. Reports show `Expected` and `Actual` on separate lines.
 */
export function causeText(
  { kind, candidates }: CommonCause,
  rules: readonly EvidenceRule[],
  digest: string,
): string {
  const noun = nounOf(rules);
  const all = candidates.length === 2 ? 'both' : `all ${grouped(candidates.length)}`;
  if (kind === 'unreadable') {
    // Only the content shows whether it is a signature or an attestation.
    return `${grouped(candidates.length)} signatures or attestations are unreadable. First error: ${candidates[0]?.message}`;
  }
  if (kind === 'other-subject') {
    const head = `${all} ${noun}s found are for another digest`;
    const signed = some(
      candidates.flatMap(({ signedDigests = [] }) => signedDigests.map((one) => `\`${one}\``)),
    );
    return signed === ''
      ? `${head} than ${digest}`
      : `${head}. Signed: ${signed}. Current: \`${digest}\``;
  }
  const actual = some(
    candidates.flatMap(({ signer }) => (signer === undefined ? [] : `\`${signer}\``)),
  );
  // A common cause has at least two candidates.
  const found = `${grouped(candidates.length)} ${noun}s found`;
  return `${found}, none from an accepted signer. Expected: ${wantedOf(rules)}. Actual: ${actual}`;
}

/** Lists the first distinct items in sorted order, and counts the others. */
function some(items: readonly string[]): string {
  const all = [...new Set(items)].sort();
  const left = all.length - MAX_NAMED;
  return listed([...all.slice(0, MAX_NAMED), ...(left > 0 ? [`${grouped(left)} more`] : [])]);
}

function nounOf(rules: readonly EvidenceRule[]): string {
  const signatures = rules.filter(({ name }) => name === 'signature').length;
  if (signatures === rules.length) return 'signature';
  return signatures === 0 ? 'attestation' : 'signatures and attestation';
}

/** Lists the identities that the rules accept. Omits the prefix `input:` from identities that were set as inputs. */
function wantedOf(rules: readonly EvidenceRule[]): string {
  const names = rules.flatMap(({ signedBy }) =>
    signedBy.map((name) => `\`${name.replace(/^input:/, '')}\``),
  );
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(new Set(names));
}
