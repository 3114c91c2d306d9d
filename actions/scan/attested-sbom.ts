import { mergePackages } from '../../shared/ecosystems/merge-packages.ts';
import { inlineFix } from '../../shared/errors/describe.ts';
import { DataError, RemoteError, TrustError, UserError } from '../../shared/errors/errors.ts';
import { withEvidenceElsewhere } from '../../shared/flows/subjects/evidence-repository.ts';
import { imageSubjects } from '../../shared/flows/subjects/image-subjects.ts';
import { openImageSubject } from '../../shared/flows/subjects/open-image-subject.ts';
import type { Reason } from '../../shared/model/decision.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { VerifiedEvidence } from '../../shared/model/verification.ts';
import { indexSboms, ownSboms, type SbomVerifier } from './valid-sboms.ts';

/** An image with its valid SBOMs, or with the reasons why it does not have one. */
export interface AttestedImage {
  readonly image: string;
  readonly digest?: string | undefined;
  readonly evidence: readonly VerifiedEvidence[];
  /** The packages in all SBOMs. Absent without a valid SBOM. */
  readonly inventory?: Inventory | undefined;
  /** Reasons why the image does not have a valid SBOM. */
  readonly reasons: readonly Reason[];
}

/**
 * Finds, verifies and reads the SBOMs of one image. Only manifests and attestations are downloaded. Any error about the
 * image becomes a reason, so that the other images are still scanned.
 */
export async function attestedImage(image: string, by: SbomVerifier): Promise<AttestedImage> {
  let digest: string | undefined;
  try {
    const [named, ...platforms] = await targetsOf(image, by);
    if (named === undefined) throw new Error('no subject matches any of the image names');
    digest = named.subject.digest;
    const { sboms, reasons } =
      platforms.length === 0 ? await ownSboms(named, by) : await indexSboms(named, platforms, by);
    if (reasons.length > 0) return { image, digest, evidence: [], reasons };
    const inventory = inventoryOf(
      image,
      digest,
      sboms.map((sbom) => sbom.inventory),
    );
    return { image, digest, evidence: sboms.map((sbom) => sbom.evidence), inventory, reasons };
  } catch (error) {
    return { image, digest, evidence: [], reasons: [reasonFor(error)] };
  }
}

/** Returns the image that the user named. If it is an index, the images in the index follow. */
async function targetsOf(image: string, { login, machine, evidenceRepository }: SbomVerifier) {
  const targets = await imageSubjects([image], 'all', (name) =>
    openImageSubject(name, login, machine),
  );
  return withEvidenceElsewhere(targets, evidenceRepository, login, machine);
}

/**
 * Returns the reason for an error that concerns only this image, such as a missing SBOM.
 *
 * @throws the error itself if it is unexpected.
 */
function reasonFor(error: unknown): Reason {
  const isAbout =
    error instanceof DataError ||
    error instanceof RemoteError ||
    error instanceof TrustError ||
    error instanceof UserError;
  if (!isAbout) throw error;
  const fix = 'fix' in error && error.fix !== '' ? ` Fix: ${inlineFix(error.fix)}` : '';
  const message = `${error.message}${fix}`;
  return { rule: 'attested-sbom', outcome: 'error', message, findings: [] };
}

/**
 * Returns an inventory with the packages in all SBOMs. A package in several SBOMs is listed only once, with its widest
 * scope.
 */
function inventoryOf(image: string, digest: string, inventories: readonly Inventory[]): Inventory {
  const [first] = inventories;
  if (first === undefined) throw new Error('the SBOM that met the policy could not be found');
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
