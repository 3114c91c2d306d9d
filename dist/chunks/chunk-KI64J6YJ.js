import {
  targetsOf
} from "./chunk-VSD6PLWZ.js";
import {
  explainDecision,
  policyChanges,
  readPolicy,
  showPolicy,
  workflowsChanged
} from "./chunk-4YNDVBVH.js";
import {
  EVIDENCE_WORDS,
  evidenceTypes,
  evidenceWordMeant
} from "./chunk-SOFJYSVW.js";
import {
  verificationSummary
} from "./chunk-RZOOK6DD.js";
import {
  DECISION_FILE,
  bundleFileText,
  canonicalJson,
  claimedRun,
  githubIssuer,
  identityPatternProblem,
  listEvidence,
  prettyJson,
  readInputs,
  referenceText,
  removeFile,
  shownPath,
  spec7 as spec,
  version,
  worstOf
} from "./chunk-FHZRXWLJ.js";
import {
  UserError
} from "./chunk-HT5UQKYW.js";

// actions/verify/early-evidence.ts
function earlyEvidence() {
  let begun;
  return {
    begin: (store, digest) => {
      const listed = listEvidence(store, digest);
      listed.catch(() => void 0);
      begun = { store, digest, listed };
    },
    list: ({ store, subject }) => begun?.store === store && begun.digest === subject.digest ? begun.listed : listEvidence(store, subject.digest)
  };
}

// actions/verify/policy.ts
import { createHash } from "node:crypto";
import { dirname, isAbsolute, posix, resolve } from "node:path";
async function policyOf(inputs, host) {
  const read = await readPolicy(inputs.policy, host);
  requireUsable(read);
  const { bytes, origin } = read;
  const file = read.file.verify;
  if (file === void 0 && inputs.policy !== void 0) throw noSection(origin);
  const own = inputIdentities(inputs, host);
  const fromFile = (file?.identities ?? []).map((identity) => besidePolicy(identity, read));
  const signers = own.length > 0 ? own : fromFile;
  if (signers.length === 0) throw nobody(host);
  const asked = inputs.require.length === 0 && own.length > 0 ? ["signature"] : inputs.require;
  if (asked.length === 0 && inputs["max-age-days"] !== void 0) throw agelessRules();
  const rules = asked.map((name) => ruleFor(name, signers, inputs));
  const policy = {
    identities: [...fromFile, ...own],
    evidence: [...file?.evidence ?? [], ...rules],
    platforms: inputs.platforms ?? file?.platforms ?? "index"
  };
  const source = sourceOf(file && bytes, addressOf(read, host), policy);
  const workflows = await workflowsChanged(host.workspace, host);
  const deciding = { ...decidingOf(read), ...workflows.length > 0 && { workflows } };
  return { ...policy, source, deciding };
}
function inputIdentities(inputs, host) {
  const issuer = inputs["certificate-oidc-issuer"] ?? githubIssuer(host);
  const source = sourceOfRun(inputs, host);
  const claims = source === void 0 ? {} : { sourceRepository: { exact: source } };
  const certificate = (name, san) => ({ kind: "certificate", name: `input:${name}`, san, issuer, claims });
  const exact = inputs["certificate-identity"].map((san) => certificate(san, { exact: san }));
  const patterns = inputs["certificate-identity-pattern"].map(
    (pattern) => certificate(pattern, { pattern: requirePattern(pattern) })
  );
  const isAnyOfSource = source !== void 0 && exact.length + patterns.length === 0;
  return [
    ...exact,
    ...patterns,
    ...isAnyOfSource ? [certificate(source, { pattern: `${source}/*@*` })] : [],
    ...inputs["public-key"].map(
      (path) => ({ kind: "key", name: `input:${shownPath(host, path)}`, path })
    )
  ];
}
function sourceOfRun(inputs, { context }) {
  const repository = inputs["source-repository"];
  if (repository === void 0) return void 0;
  if (!REPOSITORY.test(repository)) {
    throw new UserError(
      "input-invalid",
      `Input source-repository has "${repository}".`,
      "Give it as `owner/name`."
    );
  }
  if (inputs["public-key"].length > 0) {
    throw new UserError(
      "input-conflict",
      "Inputs source-repository and public-key: what a key signs says nothing of a repository.",
      "Name both as identities in a policy, or give one of them."
    );
  }
  return `${context?.serverUrl ?? "https://github.com"}/${repository}`;
}
var REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
function requirePattern(pattern) {
  const problem = identityPatternProblem(pattern);
  if (problem === void 0) return pattern;
  throw new UserError(
    "input-invalid",
    `Input certificate-identity-pattern has "${pattern}"; it ${problem}.`,
    "Write out whose signature counts; `*` stands for the rest."
  );
}
function besidePolicy(identity, { path, reference }) {
  if (identity.kind !== "key") return identity;
  if (reference === void 0 || isAbsolute(identity.path))
    return { ...identity, path: resolve(dirname(path), identity.path) };
  const place = posix.join(posix.dirname(reference.path), identity.path);
  return { ...identity, path: referenceText({ ...reference, path: place }) };
}
function ruleFor(name, signers, inputs) {
  const types = evidenceTypes(name);
  if (types === void 0) throw notEvidence(name);
  const signedBy = signers.map((signer) => signer.name);
  return { name, types, signedBy, signers: 1, maxAgeDays: inputs["max-age-days"], conditions: [] };
}
function notEvidence(name) {
  const close = evidenceWordMeant(name);
  const asked = close === void 0 ? "" : `Did you mean ${close}? `;
  return new UserError(
    "input-invalid",
    `Input require has "${name}", which is neither a word for evidence nor a predicate type.`,
    `${asked}Write ${EVIDENCE_WORDS.join(", ")}, or the URI of a predicate type.`
  );
}
function addressOf({ path, reference }, host) {
  if (reference === void 0) return `file:${encodeURI(shownPath(host, path))}`;
  const server = host.context?.serverUrl ?? "https://github.com";
  return `${server}/${reference.repository}/blob/${reference.ref}/${encodeURI(reference.path)}`;
}
function sourceOf(bytes, address, policy) {
  const said = bytes ?? Buffer.from(canonicalJson(JSON.parse(JSON.stringify(policy))));
  const hex = createHash("sha256").update(said).digest("hex");
  return {
    uri: bytes === void 0 ? "assay:inputs" : address,
    digest: `sha256:${hex}`
  };
}
function requireUsable({ unreadable, proposed, origin }) {
  if (unreadable !== void 0) {
    const { branch, message, fix } = unreadable;
    throw new UserError(
      "policy-invalid",
      `The policy ${origin.path} of ${branch} could not be read: ${message}.`,
      `${fix}.`
    );
  }
  if (proposed?.kind === "invalid") {
    const message = `This change brings a policy that cannot be used: ${proposed.problem}`;
    throw new UserError("policy-invalid", message, `Correct ${origin.path}.`);
  }
}
function decidingOf({ file, origin, proposed }) {
  const { sha256, ...rest } = origin;
  const policy = file.verify === void 0 ? rest : origin;
  if (proposed?.kind !== "valid") return { policy };
  const changes = policyChanges(file, proposed.file);
  return { policy, afterMerge: { files: [origin.path], changes } };
}
function noSection({ from, path, branch, sha256 }) {
  if (from === "base" && sha256 === void 0) {
    return new UserError(
      "policy-invalid",
      `The policy ${path} is not in ${branch}, whose rules hold for this change.`,
      "Merge the policy first, or leave out the input `policy`."
    );
  }
  return new UserError(
    "policy-invalid",
    `The policy ${path} has no verify: section.`,
    "Write one, or leave out the input `policy`."
  );
}
function agelessRules() {
  return new UserError(
    "input-conflict",
    "Input max-age-days is for what `require` asks for, and here only the policy asks.",
    "Write max-age-days into the rules of the policy, or say by `require` what must be that young."
  );
}
function nobody({ kind }) {
  const [option, example] = kind === "terminal" ? [
    "--certificate-identity",
    "https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main"
  ] : ["certificate-identity", "${{ github.server_url }}/${{ github.workflow_ref }}"];
  return new UserError(
    "input-missing",
    "No trusted identity is configured.",
    `Give \`${option}\`, such as \`${example}\`, or a \`verify:\` section in \`.assay.yml\`.`
  );
}

// actions/verify/record.ts
import { join as join2 } from "node:path";

// actions/verify/subject-files.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var SUBJECT_FOLDER = /^subject-\d+$/;
var RESULTS = [
  "verification.json",
  "verification-summary.json",
  "verification-summary.sigstore.json"
];
function subjectFiles({ files, open }, host) {
  const isNumbered = host.kind === "actions" && host.input("output-dir") === "";
  return async (index) => {
    if (index === 0) return files;
    return await open(isNumbered ? void 0 : join(files.folder, `subject-${index + 1}`));
  };
}
async function clearResults({ files }, host) {
  if (host.input("output-dir") === "") return;
  const { folder, guarded } = files;
  for (const file of RESULTS) removeFile(join(folder, file), guarded);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => SUBJECT_FOLDER.test(each))) {
    for (const file of [DECISION_FILE, ...RESULTS]) removeFile(join(folder, name, file), guarded);
  }
}

// actions/verify/summary.ts
var OWN_URI = "pkg:github/assay-dev/assay";
function verifierOf({ context, env }) {
  const workflow = env["GITHUB_WORKFLOW_REF"] ?? "";
  return context === void 0 || workflow === "" ? OWN_URI : `${context.serverUrl}/${workflow}`;
}
function summaryOf({ verification, decision, target }, policy, by) {
  const { source, evidence } = policy;
  return verificationSummary(verification, decision, {
    verifier: by.verifier,
    version,
    verifiedOn: by.now.toISOString(),
    policy: source,
    rules: evidence,
    isImage: target.place !== void 0
  });
}

// actions/verify/record.ts
async function record(results, recording) {
  const { policy, inputs, claim, host } = recording;
  const open = subjectFiles(claim, host);
  const written = [];
  for (const [index, result] of results.entries()) {
    const files = await open(index);
    written.push({ result, files, paths: await writeEvidence(result, files, recording) });
    if (index === 0) await exportPolicy(policy, result.target, { inputs, files, host });
  }
  for (const each of written.toReversed()) await writeDecision(each);
  const [first] = written;
  if (first !== void 0) setOutputs(first, recording);
}
async function exportPolicy(...given) {
  const [, , { inputs }] = given;
  if (inputs.export.length === 0) return;
  const { writeExports } = await import("./export-MVMXIXIK.js");
  await writeExports(...given);
}
async function writeEvidence(result, files, { policy, writeSummary, host }) {
  const verifier = writeSummary?.verifier ?? verifierOf(host);
  const summary = summaryOf(result, policy, { verifier, now: host.now() });
  const bundle = await writeSummary?.write(result.target, summary);
  if (bundle !== void 0) {
    await files.write("verification-summary.sigstore.json", bundleFileText(bundle));
  }
  return {
    verification: await files.write("verification.json", prettyJson(result.verification)),
    summary: await files.write("verification-summary.json", prettyJson(summary))
  };
}
async function writeDecision({ result, files }) {
  await files.write(DECISION_FILE, prettyJson(result.decision));
}
function setOutputs({ result, files, paths }, { outcome, host }) {
  host.setOutput("decision", outcome);
  host.setOutput("digest", result.target.subject.digest);
  host.setOutput("verification", paths.verification);
  host.setOutput("decision-file", join2(files.folder, DECISION_FILE));
  host.setOutput("verification-summary", paths.summary);
}

// actions/verify/show.ts
function showVerified({ verification }, host) {
  const { verified, refused } = verification;
  for (const { predicateType, identity, origin } of verified) {
    host.info(`verified  ${predicateType}
          by ${identity.san}
          ${origin}`);
  }
  const byReason = Map.groupBy(refused, ({ code, message }) => `${code}: ${message}`);
  for (const [reason, alike] of byReason) {
    const origins = alike.map(({ origin }) => origin);
    const left = origins.length - MAX_ORIGINS;
    const shown = [...origins.slice(0, MAX_ORIGINS), ...left > 0 ? [`and ${left} more`] : []];
    host.info(`refused   ${shown.join("\n          ")}
          ${reason}`);
  }
}
var MAX_ORIGINS = 3;
async function writeJobSummary(all, host) {
  const [{ gatherReport }, { showReport }] = await Promise.all([
    import("./report-data-N5NQJXBM.js"),
    import("./show-report-6BFOPST2.js")
  ]);
  const files = all.flatMap(({ verification, decision }) => [verification, decision]);
  await showReport(gatherReport({ title: "Assay Verify" }, files, []), host);
}
function explanation(all) {
  const failed = all.filter(({ decision }) => decision.outcome !== "pass");
  if (failed.length > 0) return failed.map(({ decision }) => explainDecision(decision)).join("\n");
  const [first] = all;
  const name = all.length === 1 ? first?.decision.subject : `each of ${all.length} subjects`;
  return `${name} has all the evidence that was asked for.`;
}

// actions/verify/main.ts
async function main(host) {
  await mainWithin(void 0, host);
}
async function mainWithin(limits, host) {
  if (isExportOnly(host))
    return await claimedRun(host, EXPORT, ({ files }) => exportOnly(host, files));
  await claimedRun(host, spec, (claim) => verify(host, claim, limits));
}
var EXPORT = { name: "export", outputs: spec.outputs };
function isExportOnly(host) {
  try {
    const { "export-only": input } = spec.inputs;
    return readInputs({ inputs: { "export-only": input } }, host)["export-only"];
  } catch {
    return false;
  }
}
async function exportOnly(host, files) {
  const inputs = readInputs(spec, host);
  const policy = await policyOf(inputs, host);
  showPolicy(policy.deciding, host);
  requireNothingElse(inputs);
  await exportPolicy(policy, void 0, { inputs, files, host });
  host.setOutput("decision", "");
  host.finish("pass", `Exported ${inputs.export.join(", ")}; nothing was verified.`);
}
async function verify(host, claim, limits) {
  await clearResults(claim, host);
  const inputs = readInputs(spec, host);
  const policy = await policyOf(inputs, host);
  showPolicy(policy.deciding, host);
  const { begin, list } = earlyEvidence();
  const isAlone = inputs.image.length === 1 && inputs["evidence-repository"] === void 0;
  const named = { ...inputs, platforms: policy.platforms ?? "index" };
  const [targets, { judge }] = await Promise.all([
    targetsOf(named, host, isAlone ? begin : void 0),
    import("./judge-AA5XNBOH.js")
  ]);
  const writeSummary = inputs["attest-summary"] ? await summaryWriter(inputs, targets, host) : void 0;
  const results = await judge(targets, policy, { inputs, host, list, limits });
  const outcome = worstOf(results.map(({ decision }) => decision.outcome));
  for (const result of results) showVerified(result, host);
  await record(results, { policy, inputs, outcome, writeSummary, claim, host });
  if (inputs.summary) await writeJobSummary(results, host);
  host.finish(outcome, explanation(results));
}
function requireNothingElse(inputs) {
  const { image, path, subjects, "subject-checksums": checksums } = inputs;
  const isNamed = image.length + path.length > 0;
  if (inputs.export.length > 0 && !isNamed && subjects === void 0 && checksums === void 0)
    return;
  throw new UserError(
    "input-conflict",
    "`export-only` verifies nothing, so it takes `export` and nothing to verify.",
    "Remove `export-only` to verify, or name only what to export."
  );
}
async function summaryWriter(inputs, targets, host) {
  const { openSummaryWriter } = await import("./attest-summary-S6S5A7ME.js");
  return await openSummaryWriter(inputs, targets, host);
}

export {
  main,
  mainWithin
};
