import { createAttestation } from '../github/attestations.ts';
import { listAttestations } from '../github/list-attestations.ts';
import type { GitHub } from '../github/open-github.ts';
import { isWritten } from './confirm-stored.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { retryWrite } from './retry-write.ts';

/**
 * URL of a repository's attestations. If GitHub returned the ID of the last stored attestation, the URL includes it.
 */
export interface GitHubStore extends EvidenceStore {
  attestationId(): string | undefined;
}

/**
 * Returns a store in GitHub's attestations API. The token of a job cannot delete attestations there.
 *
 * @param digest Digest of one subject, by which the attestation can be found.
 */
export function githubStore(github: GitHub, repository: string, digest: string): GitHubStore {
  let id: string | undefined;
  const list = () => listAttestations(github, repository, digest);
  return {
    name: `GitHub attestations of ${repository}`,
    attestationId: () => id,
    list,
    put: async (bundle) => {
      id = await retryWrite(
        () => createAttestation(github, repository, bundle),
        async () => (await list()).some((each) => isWritten(each, { kind: 'bundle', bundle })),
        github.network,
      );
      return id === undefined
        ? `GitHub attestations of ${repository}`
        : `GitHub attestation ${id} of ${repository}`;
    },
  };
}
