import { createAttestation } from '../github/attestations.ts';
import { listAttestations } from '../github/list-attestations.ts';
import type { GitHub } from '../github/open-github.ts';
import { isWritten } from './confirm-stored.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { retryWrite } from './retry-write.ts';

/**
 * Returns a store that uses GitHub's attestations API. A job's token cannot delete attestations through this API.
 *
 * @param digest Digest of one subject, by which the attestation can be found.
 */
export function githubStore(github: GitHub, repository: string, digest: string): EvidenceStore {
  let id: string | undefined;
  const list = () => listAttestations(github, repository, digest);
  return {
    name: `GitHub attestations in ${repository}`,
    attestationId: () => id,
    list,
    put: async (bundle) => {
      id = await retryWrite(
        () => createAttestation(github, repository, bundle),
        async () => (await list()).some((each) => isWritten(each, { kind: 'bundle', bundle })),
        github.network,
      );
      return id === undefined
        ? `GitHub attestations in ${repository}`
        : `GitHub attestation ${id} in ${repository}`;
    },
  };
}
