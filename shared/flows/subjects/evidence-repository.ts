import { UserError } from '../../errors/errors.ts';
import type { Machine } from '../../host/machine.ts';
import type { ImageReference } from '../../oci/reference.ts';
import { parseImageReference } from '../../oci/reference.ts';
import { openRegistry } from '../../oci/registry.ts';
import { imageStoreDependencies, type RegistryLogin } from '../clients/registry-access.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

/**
 * Moves the evidence of the targets to another repository, as cosign does with `COSIGN_REPOSITORY`. The tags and
 * subjects stay the same.
 *
 * @param named Name of the repository. If undefined, the evidence is stored in the repository of each image.
 * @throws {UserError} `input-invalid` if the name is not a repository.
 */
export function withEvidenceElsewhere(
  targets: readonly ResolvedSubject[],
  named: string | undefined,
  login: RegistryLogin,
  machine: Machine,
): readonly ResolvedSubject[] {
  if (named === undefined) return targets;
  const reference = evidenceRepository(named);
  const isOfImage = targets.some(({ subject }) =>
    subject.name.startsWith(`${reference.registry}/`),
  );
  // The user name and the password apply only to the registry of the image.
  const own = isOfImage ? login : {};
  const dependencies = imageStoreDependencies({ kind: 'registry', reference }, own, machine);
  const store = openRegistry(reference, dependencies);
  return targets.map((target) =>
    target.place === undefined ? target : { ...target, place: { ...target.place, store } },
  );
}

/**
 * Parses the name of the evidence repository.
 *
 * @throws {UserError} `input-invalid` if `named` is not a repository.
 */
export function evidenceRepository(named: string): ImageReference {
  const reference = parseImageReference(named);
  const isWhole = reference.digest !== undefined || named.lastIndexOf(':') > named.lastIndexOf('/');
  if (!isWhole) return reference;
  throw new UserError(
    'input-invalid',
    `The \`evidence-repository\` input contains an image name, not a repository: "${named}".`,
    'Write the repository as `registry/name`, without a tag or a digest.',
  );
}
