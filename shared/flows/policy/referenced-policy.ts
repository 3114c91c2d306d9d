import { hash } from 'node:crypto';
import { type FileReference, referenceText } from '../../git/file-reference.ts';
import type { Host } from '../../host/host.ts';
import { readReferencedFile } from '../comparison/referenced-file.ts';
import type { PolicySource } from './policy-source.ts';

/**
 * Reads the policy of another repository, such as that of an organization. It applies to every event, because a
 * change here cannot modify it.
 *
 * @throws {UserError} `policy-invalid` when it cannot be read or used.
 */
export async function referencedPolicy(
  reference: FileReference,
  host: Host,
): Promise<PolicySource> {
  const { bytes, commit } = await readReferencedFile(reference, host);
  const pinned = { ...reference, ref: commit };
  const { loadPolicy } = await import('../../policy/load-policy.ts');
  return {
    path: referenceText(pinned),
    reference: pinned,
    bytes,
    file: loadPolicy(bytes, referenceText(reference)),
    origin: {
      from: 'given',
      path: `${reference.repository}/${reference.path}`,
      commit,
      sha256: hash('sha256', bytes, 'hex'),
    },
  };
}
