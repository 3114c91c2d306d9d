import { UserError } from '../errors/errors.ts';
import { isObject, objectAt, stringAt } from '../json/guards.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE, type Statement } from '../model/attestation.ts';

/** The build type of GitHub's own attestations. @see https://actions.github.io/buildtypes/workflow/v1 */
export const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/**
 * Refuses provenance that GitHub's attestations API would refuse, before anything is signed or logged: it takes
 * that of its own build type alone, and answers 422 to BuildKit's.
 *
 * @throws {UserError} `not-supported`, with the choices that remain.
 * @see https://github.com/docker/github-builder/issues/183
 */
export function requireGitHubProvenance({ predicateType, predicate }: Statement): void {
  if (predicateType !== SLSA_PROVENANCE_PREDICATE_TYPE) return;
  const definition = isObject(predicate) ? objectAt(predicate, 'buildDefinition') : undefined;
  const buildType = definition && stringAt(definition, 'buildType');
  if (buildType === GITHUB_BUILD_TYPE) return;
  throw new UserError(
    'not-supported',
    `The provenance is of the build type ${buildType ?? '(none)'}, and GitHub’s attestations take ${GITHUB_BUILD_TYPE} alone.`,
    'Leave out `github`, and store it beside the image, in the files of the step, or with `release`; or attest provenance of this workflow by `type: provenance`.',
  );
}
