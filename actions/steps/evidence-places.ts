import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { Subject } from '../../shared/model/attestation.ts';
import { type EvidencePlace, referrerPlace } from '../../shared/store/evidence-place.ts';
import type { GitHubPlace } from '../../shared/store/github-place.ts';
import type { storeInputs } from '../inputs/stores.ts';
import { networkOf } from './network.ts';
import { githubOf } from './repository.ts';
import type { ImagePlace } from './resolved-subject.ts';

/** One piece of evidence, as far as its places matter. */
interface Storable {
  readonly subject: Subject;
  readonly place?: ImagePlace | undefined;
  readonly predicateType: string;
  /** Names of the files that a release gets. */
  readonly fileNames: readonly string[];
  /** Signatures over bytes are for files alone: registries and GitHub take statements. */
  readonly isStatement: boolean;
}

export interface EvidencePlaces {
  placesFor(evidence: Storable): readonly EvidencePlace[];
  /** What GitHub called those that it was given, in the order of their making. */
  attestationIds(): readonly string[];
}

/** The places that the inputs ask for. GitHub is asked nothing, and its client not loaded, without need. */
export async function evidencePlaces(
  inputs: InputsOf<typeof storeInputs>,
  host: Host,
): Promise<EvidencePlaces> {
  const network = networkOf(host);
  const online =
    inputs.github || inputs.release !== undefined ? await onlinePlaces(host) : undefined;
  const kept: GitHubPlace[] = [];
  return {
    attestationIds: () => kept.flatMap((place) => place.attestationId() ?? []),
    placesFor: ({ subject, place, predicateType, fileNames, isStatement }) => {
      const places: EvidencePlace[] = [];
      if (place !== undefined && isStatement) {
        places.push(referrerPlace(place.store, place.subject, predicateType, network));
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
  const [{ githubPlace }, { releasePlace }] = await Promise.all([
    import('../../shared/store/github-place.ts'),
    import('../../shared/store/release-place.ts'),
  ]);
  return {
    atGitHub: (digest: string) => githubPlace(github, repository, digest),
    inRelease: (tag: string, fileName: string, isReplaced: boolean) =>
      releasePlace(github, { repository, tag, fileName, isReplaced }),
  };
}
