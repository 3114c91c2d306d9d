import type { GitHubAccess } from '../../host/github-access.ts';
import type { Subject } from '../../model/attestation.ts';
import { type EvidenceStore, referrerStore } from '../../store/evidence-store.ts';
import { githubOf } from '../clients/github-repository.ts';
import type { ImageSubject } from '../subjects/resolved-subject.ts';

/** The chosen evidence stores, in addition to the image's registry. */
export interface StoreChoice {
  /** True to store the evidence as GitHub attestations. */
  readonly github: boolean;
  /** Tag of the release that the evidence is uploaded to. */
  readonly release: string | undefined;
  /** True to remove older evidence of the same type from the same signer. */
  readonly replace: boolean;
}

/** The properties of an attestation that determine its stores. */
interface Storable {
  readonly subject: Subject;
  readonly place?: ImageSubject | undefined;
  readonly predicateType: string;
  /** File names of the attestation in the release. */
  readonly fileNames: readonly string[];
  /**
   * True for a signed statement, false for a signature over bytes. Registries and GitHub accept only statements, so
   * only files can have a signature over bytes.
   */
  readonly isStatement: boolean;
}

export interface EvidenceStores {
  placesFor(evidence: Storable): readonly EvidenceStore[];
}

/** Opens the chosen stores. The GitHub client is imported only if a store needs it. */
export async function openEvidenceStores(
  { github, release: tag, replace }: StoreChoice,
  access: GitHubAccess,
): Promise<EvidenceStores> {
  const online = github || tag !== undefined ? await onlinePlaces(access) : undefined;
  return {
    placesFor: ({ subject, place, predicateType, fileNames, isStatement }) => [
      ...(place !== undefined && isStatement
        ? [referrerStore(place.store, place.subject, predicateType, access.network)]
        : []),
      ...(online !== undefined && github && isStatement ? [online.atGitHub(subject.digest)] : []),
      ...(online !== undefined && tag !== undefined
        ? fileNames.map((name) => online.inRelease(tag, name, replace))
        : []),
    ],
  };
}

async function onlinePlaces(access: GitHubAccess) {
  const { github, repository } = await githubOf(access);
  const [{ githubStore }, { releaseStore }] = await Promise.all([
    import('../../store/github-store.ts'),
    import('../../store/release-store.ts'),
  ]);
  return {
    atGitHub: (digest: string) => githubStore(github, repository, digest),
    inRelease: (tag: string, fileName: string, isReplaced: boolean) =>
      releaseStore(github, { repository, tag, fileName, isReplaced }),
  };
}
