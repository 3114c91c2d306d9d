import { UserError } from '../../errors/errors.ts';
import type { Host } from '../../host/host.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { ImageReference } from '../../oci/reference.ts';
import { parseImageReference } from '../../oci/reference.ts';
import { openRegistry } from '../../oci/registry.ts';
import type { registryInputs } from '../clients/inputs.ts';
import { imageStoreDependencies } from '../clients/registry-access.ts';
import type { subjectInputs } from './inputs.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

type Inputs = Pick<InputsOf<typeof subjectInputs>, 'evidence-repository'> &
  InputsOf<typeof registryInputs>;

/**
 * Moves the evidence of images to the repository that the inputs name, like cosign’s `COSIGN_REPOSITORY`. Tags and
 * subjects stay the same.
 *
 * @throws {UserError} `input-invalid` when it is not a repository.
 */
export function withEvidenceElsewhere(
  targets: readonly ResolvedSubject[],
  inputs: Inputs,
  host: Host,
): readonly ResolvedSubject[] {
  const reference = evidenceRepositoryOf(inputs);
  if (reference === undefined) return targets;
  const isOfImage = targets.some(({ subject }) =>
    subject.name.startsWith(`${reference.registry}/`),
  );
  // The user name and password apply only to the registry of the image.
  const own = isOfImage
    ? inputs
    : { 'registry-username': undefined, 'registry-password': undefined };
  const world = imageStoreDependencies(own, { kind: 'registry', reference }, host);
  const store = openRegistry(reference, world);
  return targets.map((target) =>
    target.place === undefined ? target : { ...target, place: { ...target.place, store } },
  );
}

/**
 * Returns the repository that the inputs name.
 *
 * @throws {UserError} `input-invalid` when it is not a repository.
 */
export function evidenceRepositoryOf(
  inputs: Pick<Inputs, 'evidence-repository'>,
): ImageReference | undefined {
  const named = inputs['evidence-repository'];
  if (named === undefined) return undefined;
  const reference = parseImageReference(named);
  const isWhole = reference.digest !== undefined || named.lastIndexOf(':') > named.lastIndexOf('/');
  if (!isWhole) return reference;
  throw new UserError(
    'input-invalid',
    `Input evidence-repository has "${named}", which is an image and not a repository.`,
    'Write it as `registry/name`, without a tag or a digest.',
  );
}
