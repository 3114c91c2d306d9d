import {
  callGitHub,
  openGitHub,
  repositoryOf
} from "./chunk-6EEAYD7S.js";
import {
  networkOf
} from "./chunk-HQB4PQM3.js";
import "./chunk-ZZILVQFA.js";
import {
  isObject
} from "./chunk-BRAFAGYK.js";
import {
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/github/attestations.ts
var MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
async function createAttestation(github, repository, bundle) {
  const need = {
    what: "store an attestation",
    permissions: ["attestations: write", "id-token: write"]
  };
  const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
  const { data } = await callGitHub(
    need,
    () => github.octokit.request("POST /repos/{owner}/{repo}/attestations", {
      ...repositoryOf(repository),
      bundle: {
        mediaType,
        verificationMaterial: { ...asPlain(verificationMaterial) },
        dsseEnvelope: { ...asPlain(dsseEnvelope) }
      }
    })
  );
  return String(data.id ?? "");
}
function asPlain(value) {
  return isObject(value) ? value : {};
}

// actions/attest/store-with-github.ts
async function storeWithGitHub(bundle, token, host) {
  const { context } = host;
  if (context === void 0 || token === void 0) {
    throw new UserError(
      "not-supported",
      "An attestation can be stored with GitHub only in a workflow, with a token.",
      "Remove `github`, or run this in a workflow."
    );
  }
  const github = openGitHub({ token, apiUrl: context.apiUrl, network: networkOf(host) });
  return await createAttestation(github, context.repository, bundle);
}
export {
  storeWithGitHub
};
