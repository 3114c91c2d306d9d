import type { Host } from '../../host/host.ts';
import { networkOf } from '../../host/network.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { Subject } from '../../model/attestation.ts';
import { type EvidenceStore, referrerStore } from '../../store/evidence-store.ts';
import type { GitHubStore } from '../../store/github-store.ts';
import { githubOf } from '../clients/github-repository.ts';
import type { ImageSubject } from '../subjects/resolved-subject.ts';
import type { storeInputs } from './inputs.ts';

/** The parts of an attestation that decide where it can be stored. */
interface Storable {
  readonly subject: Subject;
  readonly place?: ImageSubject | undefined;
  readonly predicateType: string;
  /** Names of the release files. */
  readonly fileNames: readonly string[];
  /** True for a signature over bytes, which only files can have. Registries and GitHub accept statements. */
  readonly isStatement: boolean;
}

export interface EvidenceStores {
  placesFor(evidence: Storable): readonly EvidenceStore[];
  /** GitHub IDs of the stored attestations, in the order of creation. */
  attestationIds(): readonly string[];
}

/** Opens the stores that the inputs request. Imports and calls the GitHub client only if needed. */
export async function openEvidenceStores(
  inputs: InputsOf<typeof storeInputs>,
  host: Host,
): Promise<EvidenceStores> {
  const network = networkOf(host);
  const online =
    inputs.github || inputs.release !== undefined ? await onlinePlaces(host) : undefined;
  const kept: GitHubStore[] = [];
  return {
    attestationIds: () => kept.flatMap((place) => place.attestationId() ?? []),
    placesFor: ({ subject, place, predicateType, fileNames, isStatement }) => {
      const places: EvidenceStore[] = [];
      if (place !== undefined && isStatement) {
        places.push(referrerStore(place.store, place.subject, predicateType, network));
      }
      if (online === undefined) return places;
      if (inputs.github && isStatement) {
        const github = online.atGitHub(subject.digest);
        kept.push(github);
        places.push(github);
      }
      const { release: tag, replace } = inputs;
      if (tag === undefined) return places;
      return [...places, ...fileNames.map((name) => online.inRelease(tag, name, replace))];
    },
  };
}

async function onlinePlaces(host: Host) {
  const { github, repository } = await githubOf(host);
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
