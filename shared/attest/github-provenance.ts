import { UserError } from '../errors/errors.ts';
import { isObject, objectAt, stringAt } from '../json/guards.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE, type Statement } from '../model/attestation.ts';

/**
 * Build type in attestations that GitHub creates.
 *
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
export const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/**
 * Rejects provenance that GitHub's attestations API would reject, before anything is signed or logged. The API accepts
 * only GitHub's own build type. It responds with status 422 to other provenance, such as BuildKit's.
 *
 * @throws {UserError} `not-supported`, with the alternatives.
 * @see https://github.com/docker/github-builder/issues/183
 */
export function requireGitHubProvenance({ predicateType, predicate }: Statement): void {
  if (predicateType !== SLSA_PROVENANCE_PREDICATE_TYPE) return;
  const definition = isObject(predicate) ? objectAt(predicate, 'buildDefinition') : undefined;
  const buildType = definition && stringAt(definition, 'buildType');
  if (buildType === GITHUB_BUILD_TYPE) return;
  throw new UserError(
    'not-supported',
    `The provenance has the build type ${buildType ?? '(none)'}, but GitHub’s attestations API accepts only ${GITHUB_BUILD_TYPE}.`,
    'Remove `github`. Assay then stores the provenance alongside the image, in the step’s output files, or in the release if `release` is set. You can also attest the provenance of this workflow with `type: provenance`.',
  );
}
