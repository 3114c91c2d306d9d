import {
  SLSA_PROVENANCE_PREDICATE_TYPE,
  isObject,
  objectAt,
  stringAt
} from "./chunk-IJL76HOG.js";
import {
  UserError
} from "./chunk-JTYIUYNF.js";

// shared/attest/github-provenance.ts
var GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
function requireGitHubProvenance({ predicateType, predicate }) {
  if (predicateType !== SLSA_PROVENANCE_PREDICATE_TYPE) return;
  const definition = isObject(predicate) ? objectAt(predicate, "buildDefinition") : void 0;
  const buildType = definition && stringAt(definition, "buildType");
  if (buildType === GITHUB_BUILD_TYPE) return;
  throw new UserError(
    "not-supported",
    `The provenance has the build type ${buildType ?? "(none)"}, but GitHub’s attestations API accepts only ${GITHUB_BUILD_TYPE}.`,
    "Remove `github` and store the provenance beside the image, in the files of the step, or with `release`. You can also attest the provenance of this workflow with `type: provenance`."
  );
}

export {
  GITHUB_BUILD_TYPE,
  requireGitHubProvenance
};
