import { UserError } from '../../shared/errors/errors.ts';
import { createAttestation } from '../../shared/github/attestations.ts';
import { openGitHub } from '../../shared/github/open-github.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Bundle } from '../../shared/model/attestation.ts';
import { networkOf } from '../steps/network.ts';

/** Stores a bundle with the repository of the run; the attestation's id. */
export async function storeWithGitHub(
  bundle: Bundle,
  token: string | undefined,
  host: Host,
): Promise<string> {
  const { context } = host;
  if (context === undefined || token === undefined) {
    throw new UserError(
      'not-supported',
      'An attestation can be stored with GitHub only in a workflow, with a token.',
      'Remove `github`, or run this in a workflow.',
    );
  }
  const github = openGitHub({ token, apiUrl: context.apiUrl, network: networkOf(host) });
  return await createAttestation(github, context.repository, bundle);
}
