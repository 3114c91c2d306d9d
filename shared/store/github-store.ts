import { createAttestation } from '../github/attestations.ts';
import { listAttestations } from '../github/list-attestations.ts';
import type { GitHub } from '../github/open-github.ts';
import { isWritten } from './confirm-stored.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { retryWrite } from './retry-write.ts';

/** Where a repository's attestations are, with the id of the last one that was put there, where GitHub told it. */
export interface GitHubStore extends EvidenceStore {
  attestationId(): string | undefined;
}

/**
 * GitHub's attestations API. What is stored cannot be taken away by a job's token.
 *
 * @param digest One subject of the evidence, by which it is found again.
 */
export function githubStore(github: GitHub, repository: string, digest: string): GitHubStore {
  let id: string | undefined;
  const list = () => listAttestations(github, repository, digest);
  return {
    name: `GitHub’s attestations of ${repository}`,
    attestationId: () => id,
    list,
    put: async (bundle) => {
      id = await retryWrite(
        () => createAttestation(github, repository, bundle),
        async () => (await list()).some((each) => isWritten(each, { kind: 'bundle', bundle })),
        github.network,
      );
      return id === undefined
        ? `GitHub’s attestations of ${repository}`
        : `GitHub attestation ${id} of ${repository}`;
    },
  };
}
