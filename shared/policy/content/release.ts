import { isObject, stringAt } from '../../json/guards.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';
import type { EvidenceRule } from '../../model/verify-policy.ts';
import type { UnmetRequirement } from '../unmet-requirement.ts';

/** Matches the purl of a release, such as `pkg:github/octo-org/app@v1.2.3`. */
const PURL = /^pkg:github\/([^/@?#]+\/[^/@?#]+)@/;

/**
 * Returns the reason why a release attestation is not for the repository that a rule requires. Returns undefined if it
 * is. If the attestation names two repositories, it does not prove anything.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/release.md
 */
export function releaseProblem(
  { predicate }: Pick<VerifiedEvidence, 'predicate'>,
  { source }: Pick<EvidenceRule, 'source'>,
): UnmetRequirement | undefined {
  if (source === undefined) return undefined;
  const release = isObject(predicate) ? predicate : {};
  const named = [
    stringAt(release, 'repository'),
    PURL.exec(stringAt(release, 'purl') ?? '')?.[1],
  ].filter((each) => each !== undefined);
  const [found, ...others] = new Set(named);
  if (found === undefined) return mismatch('the release names no repository');
  if (others.length > 0) {
    return mismatch(`the release names several repositories: ${[found, ...others].join(' and ')}`);
  }
  // The signer vouches only for repositories on github.com.
  const url = `https://github.com/${found}`;
  return url === source ? undefined : mismatch(`the release belongs to ${url}`);
}

const mismatch = (message: string): UnmetRequirement => ({ code: 'source-mismatch', message });
