import type { Host } from '../../host/host.ts';
import { networkOf } from '../../host/network.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { Subject } from '../../model/attestation.ts';
import { type EvidenceStore, referrerStore } from '../../store/evidence-store.ts';
import type { GitHubStore } from '../../store/github-store.ts';
import { githubOf } from '../clients/github-repository.ts';
import type { ImageSubject } from '../subjects/resolved-subject.ts';
import type { storeInputs } from './inputs.ts';

/** One piece of evidence, as far as its places matter. */
interface Storable {
  readonly subject: Subject;
  readonly place?: ImageSubject | undefined;
  readonly predicateType: string;
  /** Names of the files that a release gets. */
  readonly fileNames: readonly string[];
  /** Signatures over bytes are for files alone: registries and GitHub take statements. */
  readonly isStatement: boolean;
}

export interface EvidenceStores {
  placesFor(evidence: Storable): readonly EvidenceStore[];
  /** What GitHub called those that it was given, in the order of their making. */
  attestationIds(): readonly string[];
}

/** The places that the inputs ask for. GitHub is asked nothing, and its client not loaded, without need. */
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
