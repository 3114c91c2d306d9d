import {
  createAttestation,
  listAttestations
} from "./chunk-HMFY36V3.js";
import {
  putOnce
} from "./chunk-SYQXRWOB.js";
import "./chunk-DLRRMC3X.js";
import "./chunk-5EUDUZDW.js";
import "./chunk-PK3TSOKS.js";
import {
  isWritten
} from "./chunk-JJRRGE2E.js";
import "./chunk-PALBOARL.js";
import "./chunk-2XUGOFF7.js";
import "./chunk-F2KMMASV.js";
import "./chunk-BFJDTISQ.js";
import "./chunk-SIHRYJLP.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";

// shared/store/github-place.ts
function githubPlace(github, repository, digest) {
  let id;
  const list = async () => (await listAttestations(github, repository, digest)).map(candidateOf);
  return {
    name: `GitHub’s attestations of ${repository}`,
    attestationId: () => id,
    list,
    put: async (bundle) => {
      id = await putOnce(
        () => createAttestation(github, repository, bundle),
        async () => (await list()).some((each) => isWritten(each, { kind: "bundle", bundle })),
        github.network
      );
      return id === void 0 ? `GitHub’s attestations of ${repository}` : `GitHub attestation ${id} of ${repository}`;
    }
  };
}
function candidateOf({ origin, bundle, digest }) {
  return { kind: "bundle", origin, bundle, digest };
}
export {
  githubPlace
};
