import { type FileReference, referenceText } from '../../git/file-reference.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { readReferencedFile } from '../comparison/referenced-file.ts';
import { loadPolicyLate } from './load-policy-late.ts';
import { policyOrigin } from './policy-origin.ts';
import type { PolicySource } from './policy-source.ts';

/**
 * Reads a policy in another repository, such as an organization's policy. No change in this repository can modify it,
 * so it applies even to pull requests.
 *
 * @throws {UserError} `policy-invalid` if the policy cannot be read or used.
 */
export async function referencedPolicy(
  reference: FileReference,
  run: RunRepository,
): Promise<PolicySource> {
  const { bytes, commit } = await readReferencedFile(reference, run);
  const pinned = { ...reference, ref: commit };
  return {
    path: referenceText(pinned),
    reference: pinned,
    bytes,
    file: await loadPolicyLate(bytes, referenceText(reference)),
    origin: policyOrigin('given', bytes, `${reference.repository}/${reference.path}`, { commit }),
  };
}
