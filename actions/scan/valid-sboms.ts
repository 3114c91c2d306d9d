import { DataError } from '../../shared/errors/errors.ts';
import type { RegistryLogin } from '../../shared/flows/clients/registry-access.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import type { EvidenceSource } from '../../shared/flows/verification/find-evidence.ts';
import type { TrustedSigners } from '../../shared/flows/verification/trusted-signers.ts';
import type { Machine } from '../../shared/host/machine.ts';
import type { Reason } from '../../shared/model/decision.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { isPredicateOf } from '../../shared/model/predicate-type.ts';
import type { Verification, VerifiedEvidence } from '../../shared/model/verification.ts';
import type { VerifyPolicy } from '../../shared/model/verify-policy.ts';
import { decideVerification } from '../../shared/policy/decide-verification.ts';
import { newestOf } from '../../shared/policy/newest-items.ts';
import type { EvaluateConditions } from '../../shared/policy/open-conditions.ts';
import { whyNotMet } from '../../shared/policy/verify-rules.ts';
import { readParsedDocument } from '../../shared/sbom/read-document.ts';
import { verifyWithRoots } from '../../shared/verify/verify-with-roots.ts';
import { SBOM_TYPES } from './attested-policy.ts';

/** The rules for SBOMs, and functions to find and verify SBOMs. */
export interface SbomVerifier {
  readonly policy: VerifyPolicy;
  readonly signers: () => Promise<TrustedSigners>;
  readonly evidenceOf: EvidenceSource;
  readonly judge: EvaluateConditions;
  readonly now: Date;
  readonly login: RegistryLogin;
  readonly evidenceRepository: string | undefined;
  readonly machine: Machine;
}

/** A valid SBOM and its packages. */
interface ValidSbom {
  readonly evidence: VerifiedEvidence;
  readonly inventory: Inventory;
}

/** The valid SBOMs of an image, or the reasons why it does not have any. */
interface FoundSboms {
  readonly sboms: readonly ValidSbom[];
  readonly reasons: readonly Reason[];
}

/**
 * Returns the newest valid SBOM of each type for one image.
 *
 * @throws {DataError} `contradiction` if an SBOM by Assay describes another image.
 */
export async function ownSboms(target: ResolvedSubject, by: SbomVerifier): Promise<FoundSboms> {
  const { valid, reasons } = await validEvidence(target, by);
  const newest = newestBy(
    valid,
    ({ predicateType }) => predicateType,
    (each) => each,
  );
  const sboms = newest.map(parsed);
  for (const { inventory, evidence } of sboms) requireAbout(target, inventory, evidence.origin);
  return { sboms, reasons };
}

/**
 * Returns the SBOMs of all images in an index. One SBOM that is attached to the index can describe the entire index.
 * Without such an SBOM, each image needs its own SBOM, because the packages in the images can differ.
 */
export async function indexSboms(
  index: ResolvedSubject,
  images: readonly ResolvedSubject[],
  by: SbomVerifier,
): Promise<FoundSboms> {
  const { valid, reasons } = await validEvidence(index, by);
  const about = ({ inventory }: ValidSbom) => inventory.source.digest ?? index.subject.digest;
  const groupOf = (sbom: ValidSbom) => `${sbom.evidence.predicateType} ${about(sbom)}`;
  const newest = newestBy(valid.map(parsed), groupOf, ({ evidence }) => evidence);
  const described = new Set(newest.map(about));
  if (described.has(index.subject.digest)) return { sboms: newest, reasons };
  const others = images.filter(({ subject }) => !described.has(subject.digest));
  const found = await Promise.all(others.map((image) => ownSboms(image, by)));
  // If there is no SBOM at all, the reasons for the index are enough.
  const isBare = newest.length + found.flatMap((each) => each.sboms).length === 0;
  if (isBare && reasons.length > 0) return { sboms: [], reasons };
  const listed = new Set(images.map(({ subject }) => subject.digest));
  return {
    sboms: [
      ...newest.filter((sbom) => listed.has(about(sbom))),
      ...found.flatMap((each) => each.sboms),
    ],
    reasons: found.flatMap((each, at) =>
      each.reasons.map((reason) => ({
        ...reason,
        message: `${others[at]?.platform ?? others[at]?.subject.digest}: ${reason.message}`,
      })),
    ),
  };
}

function parsed(evidence: VerifiedEvidence): ValidSbom {
  return { evidence, inventory: readParsedDocument(evidence.predicate, evidence.origin) };
}

async function validEvidence(
  { subject, place }: ResolvedSubject,
  by: SbomVerifier,
): Promise<{ readonly valid: readonly VerifiedEvidence[]; readonly reasons: readonly Reason[] }> {
  const [candidates, { expectation, sigstores }] = await Promise.all([
    by.evidenceOf({ subject, ...(place !== undefined && { place }) }),
    by.signers(),
  ]);
  const verification = await verifyWithRoots(candidates, subject, expectation, sigstores);
  const { reasons } = await decideVerification(verification, by.policy, by.now, by.judge);
  if (reasons.length > 0) return { valid: [], reasons: reasons.map(asError) };
  return { valid: await meetingRules(verification, by), reasons: [] };
}

/** Returns the reason with the outcome `error` instead of `fail`. Without a valid SBOM, the packages are unknown. */
function asError(reason: Reason): Reason {
  return { ...reason, rule: 'attested-sbom', outcome: 'error' };
}

async function meetingRules(
  { subject, verified }: Verification,
  { policy, now, judge }: SbomVerifier,
): Promise<readonly VerifiedEvidence[]> {
  const context = { subject, now, vex: [], unmetCondition: judge };
  const valid: VerifiedEvidence[] = [];
  for (const evidence of verified) {
    const isSbom = SBOM_TYPES.some((type) => isPredicateOf(evidence.predicateType, type));
    if (!isSbom) continue;
    const unmet = await Promise.all(
      policy.evidence.map((rule) => whyNotMet(evidence, rule, context)),
    );
    if (unmet.some((each) => each === undefined)) valid.push(evidence);
  }
  return valid;
}

/** Returns the newest item in each group. A newer SBOM corrects an older one. */
function newestBy<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
  evidenceOf: (item: T) => VerifiedEvidence,
): readonly T[] {
  const groups = Map.groupBy(items, groupOf);
  return [...groups.values()].flatMap((own) => newestOf(own, (item) => evidenceOf(item).signedAt));
}

/**
 * Throws an error if an SBOM from Assay describes a different image. SBOMs from other tools are not checked: they may
 * contain the digest of a local copy, which differs from the digest in the registry. Only Assay records a platform in
 * its SBOMs.
 */
function requireAbout(
  { subject }: ResolvedSubject,
  { source: { digest, platform } }: Inventory,
  path: string,
): void {
  if (platform === undefined || digest === undefined || digest === subject.digest) return;
  const message = `the SBOM describes a different image, ${digest}`;
  throw new DataError('contradiction', message, { path });
}
