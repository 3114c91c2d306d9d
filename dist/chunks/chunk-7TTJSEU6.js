import {
  confirmStored,
  putBundle,
  putLegacySignature,
  signPayload,
  signStatement,
  writeEvidence
} from "./chunk-B4KRH6A4.js";
import {
  COSIGN_SIGN_PREDICATE_TYPE,
  makeStatement,
  openImagePlace,
  openWorkflowSigner,
  trustOf
} from "./chunk-NRQMNDR5.js";
import {
  recordingFailure
} from "./chunk-LBSJIREO.js";
import {
  networkOf
} from "./chunk-HQB4PQM3.js";
import {
  openStepFiles
} from "./chunk-LODKIWTO.js";
import {
  readInputs
} from "./chunk-B6CN623K.js";
import {
  spec
} from "./chunk-SBJNULKR.js";

// shared/attest/predicates/cosign-sign.ts
function cosignSignStatement(digest, annotations = {}) {
  const statement = makeStatement([{ name: "", digest }], COSIGN_SIGN_PREDICATE_TYPE, {});
  if (Object.keys(annotations).length === 0) return statement;
  return { ...statement, subject: statement.subject.map((each) => ({ ...each, annotations })) };
}
function simpleSigningPayload(repository, digest, annotations = {}) {
  const optional = Object.keys(annotations).length === 0 ? null : annotations;
  const critical = {
    identity: { "docker-reference": repository },
    image: { "docker-manifest-digest": digest },
    type: "cosign container image signature"
  };
  return Buffer.from(JSON.stringify({ critical, optional }));
}

// actions/sign/main.ts
async function main(host) {
  await recordingFailure(host, spec.name, () => sign(host));
}
async function sign(host) {
  const inputs = readInputs(spec, host);
  const files = await openStepFiles(host, spec.name, inputs["output-dir"]);
  const { store, subject } = await openImagePlace(inputs.image, inputs, host);
  const { signer } = await openWorkflowSigner(await trustOf(inputs, host), host);
  const network = networkOf(host);
  const bundle = await signStatement(signer, cosignSignStatement(subject.digest));
  const stored = await putBundle(store, subject, bundle, COSIGN_SIGN_PREDICATE_TYPE, network);
  const places = [stored.place];
  const written = [{ kind: "bundle", bundle }];
  if (inputs.legacy) {
    const signed = await signPayload(signer, simpleSigningPayload(store.name, subject.digest));
    const legacy = await putLegacySignature(store, subject.digest, signed, network);
    places.push(legacy.place);
    written.push({ kind: "legacy-signature", signed });
  }
  await confirmStored(store, subject.digest, written, network);
  const { path, logIndex } = await writeEvidence(files, bundle, {
    action: "sign",
    subjects: [{ name: store.name, digest: subject.digest }],
    predicateType: COSIGN_SIGN_PREDICATE_TYPE,
    stored: places
  });
  host.setOutput("digest", subject.digest);
  host.setOutput("bundle", path);
  host.setOutput("log-index", logIndex);
  host.finish("pass", `Signed ${store.name}@${subject.digest}.`);
}

export {
  main
};
