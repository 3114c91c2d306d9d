import {
  readStepFile
} from "./chunk-5S5JHMVK.js";
import {
  confirmStored,
  legacyAttestation,
  putBundle,
  putLegacyAttestation,
  signStatement,
  writeEvidence
} from "./chunk-B4KRH6A4.js";
import {
  VULNERABILITIES_PREDICATE_TYPE,
  digestOfFile,
  sbomPredicate,
  subjectOf,
  vulnerabilitiesPredicate
} from "./chunk-3XOM7MGJ.js";
import {
  FINDINGS_KIND
} from "./chunk-V7ZJK3KG.js";
import {
  IN_TOTO_PAYLOAD_TYPE,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  makeStatement,
  openWorkflowSigner,
  trustOf
} from "./chunk-NRQMNDR5.js";
import {
  readInputFile,
  recordingFailure
} from "./chunk-LBSJIREO.js";
import {
  canonicalJson
} from "./chunk-Z33EZJV2.js";
import {
  networkOf
} from "./chunk-HQB4PQM3.js";
import {
  openStepFiles,
  shownPath
} from "./chunk-LODKIWTO.js";
import {
  parseJson
} from "./chunk-ZZILVQFA.js";
import {
  stringAt
} from "./chunk-BRAFAGYK.js";
import {
  readInputs
} from "./chunk-B6CN623K.js";
import {
  spec
} from "./chunk-7ETQSE6Y.js";
import {
  version
} from "./chunk-JTJQTYJJ.js";
import {
  DataError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/attest/size.ts
var GITHUB_MAX_PREDICATE_BYTES = 16 * 1024 * 1024;
var REKOR_V1_MAX_ENTRY_BYTES = 32e6;
var ENTRY_OVERHEAD_BYTES = 8 * 1024;
function requireFits(statement, limits) {
  const predicateBytes = Buffer.byteLength(canonicalJson(statement.predicate));
  if (limits.isForGitHub && predicateBytes > GITHUB_MAX_PREDICATE_BYTES) {
    throw tooLarge(
      `The predicate has ${predicateBytes} bytes, and GitHub’s attestations API takes ${GITHUB_MAX_PREDICATE_BYTES}.`
    );
  }
  const maxEntryBytes = limits.rekorMaxEntryBytes ?? REKOR_V1_MAX_ENTRY_BYTES;
  const entryBytes = limits.isForRekorV1 ? rekorV1EntryBytes(statement) : 0;
  if (entryBytes <= maxEntryBytes) return;
  throw tooLarge(
    `Rekor version 1 is sent the whole attestation, ${entryBytes} bytes of at most ${maxEntryBytes}.`
  );
}
function rekorV1EntryBytes(statement) {
  const payloadBytes = Buffer.byteLength(canonicalJson(statement));
  return Math.ceil(payloadBytes / 3) * 4 + IN_TOTO_PAYLOAD_TYPE.length + ENTRY_OVERHEAD_BYTES;
}
function tooLarge(message) {
  return new UserError(
    "not-supported",
    message,
    "Store it in the registry only and log it with Rekor version 2 or by timestamp alone, which take only its digest; or attest a smaller document, or a reference to it by URI and digest."
  );
}

// shared/attest/predicates/provenance.ts
var BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
function provenancePredicate(claims, serverUrl) {
  const repositoryUrl = `${serverUrl}/${claim(claims, "repository")}`;
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: {
        workflow: {
          ref: claim(claims, "ref"),
          repository: repositoryUrl,
          path: workflowPath(claims)
        }
      },
      internalParameters: { github: githubParameters(claims) },
      resolvedDependencies: [
        {
          uri: `git+${repositoryUrl}@${claim(claims, "ref")}`,
          digest: { gitCommit: claim(claims, "sha") }
        }
      ]
    },
    runDetails: {
      builder: { id: `${serverUrl}/${claim(claims, "job_workflow_ref")}` },
      metadata: { invocationId: `${repositoryUrl}/actions/runs/${runOf(claims)}` }
    }
  };
}
function githubParameters(claims) {
  return {
    event_name: claim(claims, "event_name"),
    repository_id: claim(claims, "repository_id"),
    repository_owner_id: claim(claims, "repository_owner_id"),
    runner_environment: claim(claims, "runner_environment")
  };
}
function workflowPath(claims) {
  const reference = claim(claims, "workflow_ref");
  const prefix = `${claim(claims, "repository")}/`;
  const path = reference.startsWith(prefix) ? reference.slice(prefix.length) : reference;
  const end = path.indexOf("@");
  return end === -1 ? path : path.slice(0, end);
}
function runOf(claims) {
  return `${claim(claims, "run_id")}/attempts/${claim(claims, "run_attempt")}`;
}
function claim(claims, name) {
  const value = stringAt(claims, name);
  if (value !== void 0 && value !== "") return value;
  throw new DataError("malformed", `The identity token has no claim ${name}.`, {
    path: "identity token"
  });
}

// actions/steps/earlier-results.ts
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
async function readFindings(path, host) {
  const from = path ?? await latestStepFile(host, "findings.json");
  if (from === void 0) {
    throw new UserError(
      "input-missing",
      "There is no scan to attest: no step of this job has left findings.",
      "Give `predicate`, or run `scan` before."
    );
  }
  const file = readStepFile(await readInputFile(from), from);
  if (file.kind === FINDINGS_KIND) {
    return { findings: file, writtenAt: (await stat(from)).mtime.toISOString() };
  }
  throw new UserError(
    "input-invalid",
    `${from} is not a findings file: it is of the kind ${file.kind}.`,
    "Give the `findings.json` of `scan`."
  );
}
async function latestStepFile(host, name) {
  const entries = await readdir(host.stepsFolder, { recursive: true }).catch(() => []);
  const found = entries.filter((path) => path === name || path.endsWith(`/${name}`)).sort();
  const newest = found.at(-1);
  return newest === void 0 ? void 0 : join(host.stepsFolder, newest);
}

// actions/attest/predicate.ts
var SCANNER_URI = "pkg:github/assay-dev/assay";
async function predicateOf(inputs, claims, host) {
  switch (inputs.type) {
    case "provenance": {
      const serverUrl = host.context?.serverUrl ?? "https://github.com";
      const predicate = provenancePredicate(claims, serverUrl);
      return { predicateType: SLSA_PROVENANCE_PREDICATE_TYPE, predicate };
    }
    case "sbom": {
      const path = inputs.predicate ?? await documentOfJob(host);
      return sbomPredicate(parseJson(await readInputFile(path), path), shownPath(host, path));
    }
    case "vulnerabilities":
      return await scanPredicate(inputs, host);
    case "custom":
      return await customPredicate(inputs);
  }
}
async function scanPredicate(inputs, host) {
  const found = await readFindings(inputs.predicate, host);
  const run = {
    uri: SCANNER_URI,
    version,
    startedOn: found.writtenAt,
    finishedOn: found.writtenAt
  };
  const predicate = vulnerabilitiesPredicate(found.findings, run);
  return { predicateType: VULNERABILITIES_PREDICATE_TYPE, predicate };
}
async function customPredicate(inputs) {
  const { predicate: path, "predicate-type": predicateType } = inputs;
  if (path === void 0 || predicateType === void 0) {
    throw new UserError(
      "input-missing",
      "A custom attestation needs both `predicate` and `predicate-type`.",
      "Give the file with the JSON, and the URI that says what it is."
    );
  }
  return { predicateType, predicate: parseJson(await readInputFile(path), path) };
}
async function documentOfJob(host) {
  const path = await latestStepFile(host, "bom.cdx.json") ?? await latestStepFile(host, "bom.spdx.json");
  if (path !== void 0) return path;
  throw new UserError(
    "input-missing",
    "There is no SBOM to attest: no step of this job has written one.",
    "Give `predicate`, or run `sbom` before."
  );
}

// actions/attest/main.ts
async function main(host) {
  await recordingFailure(host, spec.name, () => attest(host));
}
async function attest(host) {
  const inputs = readInputs(spec, host);
  const files = await openStepFiles(host, spec.name, inputs["output-dir"]);
  const { subject, place } = await subjectOf(inputs, host, digestOfFile);
  const { signer, claims } = await openWorkflowSigner(await trustOf(inputs, host), host);
  const { predicateType, predicate } = await predicateOf(inputs, claims, host);
  const statement = makeStatement([subject], predicateType, predicate);
  const isForRekorV1 = signer.services.logs.some(({ version: version2 }) => version2 === 1);
  requireFits(statement, { isForGitHub: inputs.github, isForRekorV1 });
  const bundle = await signStatement(signer, statement);
  const stored = place === void 0 ? [] : await storeWithImage(place, bundle, predicateType, { inputs, signer, host });
  const attestationId = inputs.github ? await storedWithGitHub(bundle, inputs, host) : "";
  const { path, logIndex } = await writeEvidence(files, bundle, {
    action: "attest",
    subjects: [subject],
    predicateType,
    stored
  });
  host.setOutput("digest", subject.digest);
  host.setOutput("bundle", path);
  host.setOutput("predicate-type", predicateType);
  host.setOutput("log-index", logIndex);
  host.setOutput("attestation-id", attestationId);
  host.finish("pass", `Attested ${predicateType} of ${subject.name}@${subject.digest}.`);
}
async function storeWithImage({ store, subject }, bundle, predicateType, {
  inputs,
  signer,
  host
}) {
  const network = networkOf(host);
  const places = [(await putBundle(store, subject, bundle, predicateType, network)).place];
  const written = [{ kind: "bundle", bundle }];
  if (inputs.legacy) {
    const signed = await legacyAttestation(signer, bundle, predicateType);
    places.push((await putLegacyAttestation(store, subject.digest, signed, network)).place);
    written.push({ kind: "legacy-attestation", signed });
  }
  await confirmStored(store, subject.digest, written, network);
  return places;
}
async function storedWithGitHub(bundle, inputs, host) {
  const { storeWithGitHub } = await import("./store-with-github-T3R2TCYZ.js");
  return await storeWithGitHub(bundle, inputs.token, host);
}

export {
  main
};
