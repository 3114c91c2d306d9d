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
 * The same images, with their evidence in the repository that the inputs name. cosign calls it
 * `COSIGN_REPOSITORY`: what lies beside an image lies there, under the same tags and by the same subjects.
 *
 * @throws {UserError} `input-invalid` when it is no repository.
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
  // A user name and a password are for the registry of the image, and for no other.
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
 * The repository that the inputs name.
 *
 * @throws {UserError} `input-invalid` when it is none.
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
    `Input evidence-repository has "${named}", which is an image and no repository.`,
    'Give it as `registry/name`, without a tag or a digest.',
  );
}
