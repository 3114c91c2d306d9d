import { mergePackages } from '../../shared/ecosystems/merge-packages.ts';
import { DataError, RemoteError, TrustError, UserError } from '../../shared/errors/errors.ts';
import type { RegistryLogin } from '../../shared/flows/clients/registry-access.ts';
import { withEvidenceElsewhere } from '../../shared/flows/subjects/evidence-repository.ts';
import { subjectOf } from '../../shared/flows/subjects/image-subjects.ts';
import { openImageSubject } from '../../shared/flows/subjects/open-image-subject.ts';
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

/** An image with its valid SBOMs, or with the reasons why there is no valid SBOM. */
export interface AttestedImage {
  readonly image: string;
  readonly digest?: string | undefined;
  readonly evidence: readonly VerifiedEvidence[];
  /** The packages in all SBOMs. Absent without a valid SBOM. */
  readonly inventory?: Inventory | undefined;
  /** Reasons why the image has no valid SBOM. */
  readonly reasons: readonly Reason[];
}

/** The rules for SBOMs, and the functions to find and verify SBOMs. */
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

/**
 * Finds, verifies and reads the SBOMs of one image. Only manifests and attestations are downloaded. Any error about the
 * image becomes a reason, so that the other images are still scanned.
 */
export async function attestedImage(image: string, by: SbomVerifier): Promise<AttestedImage> {
  let digest: string | undefined;
  try {
    const { subject, place } = await targetOf(image, by);
    digest = subject.digest;
    const [candidates, { expectation, sigstores }] = await Promise.all([
      by.evidenceOf({ subject, ...(place !== undefined && { place }) }),
      by.signers(),
    ]);
    const verification = await verifyWithRoots(candidates, subject, expectation, sigstores);
    const { reasons } = await decideVerification(verification, by.policy, by.now, by.judge);
    if (reasons.length > 0) return { image, digest, evidence: [], reasons: reasons.map(asError) };
    const evidence = await newestSboms(verification, by);
    const inventories = evidence.map(({ predicate, origin }) =>
      readParsedDocument(predicate, origin),
    );
    const inventory = inventoryOf(image, digest, inventories);
    return { image, digest, evidence, inventory, reasons: [] };
  } catch (error) {
    return { image, digest, evidence: [], reasons: [reasonFor(error)] };
  }
}

async function targetOf(image: string, { login, machine, evidenceRepository }: SbomVerifier) {
  const opened = subjectOf(await openImageSubject(image, login, machine));
  const [target = opened] = withEvidenceElsewhere([opened], evidenceRepository, login, machine);
  return target;
}

/** A missing proof is not a failed policy: nothing is known about the packages. */
function asError(reason: Reason): Reason {
  return { ...reason, rule: 'attested-sbom', outcome: 'error' };
}

/** @throws any error that is not about the image. */
function reasonFor(error: unknown): Reason {
  const isAbout =
    error instanceof DataError ||
    error instanceof RemoteError ||
    error instanceof TrustError ||
    error instanceof UserError;
  if (!isAbout) throw error;
  const fix = 'fix' in error && error.fix !== '' ? ` Fix: ${error.fix}` : '';
  const message = `${error.message}${fix}`;
  return { rule: 'attested-sbom', outcome: 'error', message, findings: [] };
}

/**
 * Returns the newest valid SBOM of each type. An older SBOM can describe the same image, but a newer SBOM corrects
 * the older one.
 */
async function newestSboms(
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
  const byType = Map.groupBy(valid, ({ predicateType }) => predicateType);
  return [...byType.values()].flatMap((own) => newestOf(own, ({ signedAt }) => signedAt));
}

/** Joins the packages of all SBOMs. A package that is in several SBOMs is listed only once, with its widest scope. */
function inventoryOf(image: string, digest: string, inventories: readonly Inventory[]): Inventory {
  const [first] = inventories;
  if (first === undefined) throw new Error('an SBOM met the policy but was not found');
  const contained = mergePackages(inventories.flatMap((each) => each.contained ?? []));
  return {
    ...first,
    source: { kind: 'image', name: image, digest },
    packages: mergePackages(inventories.flatMap((each) => each.packages)),
    ...(contained.length > 0 && { contained }),
    problems: inventories.flatMap(({ problems }) => problems),
    files: inventories.flatMap(({ files }) => files),
  };
}
