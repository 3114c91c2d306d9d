import {
  acceptText,
  baseFile,
  changedRulesLines,
  decidingTree,
  entryAt,
  isTracked,
  lineText,
  objectId,
  oneLine,
  placeBelow,
  policyText,
  proposalFor,
  readHead,
  readIndex,
  readInputFile,
  readOptionalFile,
  readReferencedFile,
  readerOf,
  readingBase,
  referenceText,
  samePath,
  shownPath,
  sourceText,
  workTreesAround,
  workflowFile
} from "./chunk-FHZRXWLJ.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-HT5UQKYW.js";

// actions/steps/explain-decision.ts
function explainDecision(decision) {
  const { reasons } = decision;
  const lines = reasons.map(
    (reason) => `- ${reason.outcome === "error" ? "error: " : ""}${oneLine(reason.message)}`
  );
  const accept = acceptText(reasons);
  return [headOf(decision), ...lines, ...accept === "" ? [] : [accept]].join("\n");
}
function headOf({ subject, isComplete, summary, reasons }) {
  if (summary !== void 0) return `${sourceText(subject)}: ${oneLine(summary)}`;
  const isBoth = !isComplete && reasons.some(({ outcome }) => outcome === "fail");
  const said = isBoth ? "could not be checked as a whole, and does not pass" : "does not pass";
  return `${sourceText(subject)} ${said}:`;
}

// actions/steps/show-policy.ts
function showPolicy(decision, host) {
  const { policy } = decision;
  if (policy !== void 0) host.info(`Policy: ${policyText(policy)}`);
  for (const line of changedRulesLines(decision)) host.annotate("notice", lineText(line));
}

// shared/policy/scan-policy.ts
var DEFAULT_SCAN_POLICY = {
  failOn: "high",
  onlyFixed: false,
  unscored: "fail",
  partial: "error",
  unlocked: "error",
  ignore: []
};
var SCAN_SETTINGS = [
  // `none` fails on findings that are called harmless, too.
  {
    key: "failOn",
    name: "fail-on",
    byStrictness: ["none", "low", "medium", "high", "critical", "never"]
  },
  { key: "onlyFixed", name: "only-fixed", byStrictness: [false, true] },
  { key: "unscored", name: "unscored", byStrictness: ["fail", "allow"] },
  { key: "partial", name: "partial", byStrictness: ["error", "allow"] },
  { key: "unlocked", name: "unlocked", byStrictness: ["error", "allow"] }
];
function scanPolicyFrom(inputs, file) {
  const contested = [];
  const settings = SCAN_SETTINGS.map(({ key, name, byStrictness }) => {
    const said = [inputs[key], file[key]].filter((value) => value !== void 0);
    const holds = byStrictness.find((value) => said.includes(value)) ?? DEFAULT_SCAN_POLICY[key];
    const [input, stated] = [inputs[key], file[key]].map(String);
    if (said.length === 2 && input !== stated) {
      contested.push({ name, input: input ?? "", file: stated ?? "", holds: String(holds) });
    }
    return [key, holds];
  });
  const chosen = Object.fromEntries(settings);
  return { policy: { ...chosen, ignore: file.ignore ?? [] }, contested };
}

// shared/policy/policy-change.ts
var MAX_NAMED = 10;
function policyChanges(before, after) {
  const changes = [
    ...settingChanges(before.scan, after.scan),
    ...exceptionChanges(before.scan.ignore ?? [], after.scan.ignore ?? []),
    ...asText(before.verify) === asText(after.verify) ? [] : ["the section verify: is another"]
  ];
  const more = changes.length - MAX_NAMED;
  return more > 0 ? [...changes.slice(0, MAX_NAMED), `and ${more} more`] : changes;
}
function settingChanges(before, after) {
  return SCAN_SETTINGS.flatMap(({ key, name }) => {
    const [old, now] = [before[key], after[key]].map(
      (value) => value === void 0 ? "not set" : String(value)
    );
    return old === now ? [] : [`${name}: ${old} → ${now}`];
  });
}
function exceptionChanges(before, after) {
  const old = new Set(before.map(ruleText));
  const now = new Set(after.map(ruleText));
  const added = [...now].filter((rule) => !old.has(rule)).length;
  const removed = [...old].filter((rule) => !now.has(rule)).length;
  return [
    ...added > 0 ? [`${exceptions(added)} added`] : [],
    ...removed > 0 ? [`${exceptions(removed)} removed`] : []
  ];
}
function exceptions(count) {
  return count === 1 ? "1 exception" : `${count} exceptions`;
}
function ruleText({ id, purl, expires }) {
  return JSON.stringify([id.toLowerCase(), purl, expires]);
}
function asText(value) {
  return JSON.stringify(value) ?? "";
}

// shared/compare/changed-workflows.ts
var MAX_READ = 100;
async function changedWorkflows(base, head, running) {
  const changed = await base.changes(head, isWorkflow);
  const found = [];
  for (const [index, [path, entry]] of [...changed].entries()) {
    const isNamed = path === running.workflow || index >= MAX_READ;
    if (isNamed || await mentions(base, entry, running.repository)) found.push(path);
  }
  return found.sort();
}
function isWorkflow(path) {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path);
}
async function mentions(base, { before, after }, repository) {
  if (repository === void 0 || repository === "") return false;
  for (const entry of [before, after]) {
    if (entry?.kind !== "file") continue;
    const text = await textOf(base, entry.id);
    if (text === void 0 || uses(text, repository)) return true;
  }
  return false;
}
async function textOf(base, id) {
  try {
    return (await base.content(id)).toString("utf8");
  } catch (error) {
    if (error instanceof DataError || error instanceof RemoteError) return void 0;
    throw error;
  }
}
function uses(text, repository) {
  const wanted = repository.toLowerCase();
  return [...text.matchAll(/\buses["']?\s*:\s*["']?([^\s"'#,}]+)/g)].some(([, value = ""]) => {
    const name = value.toLowerCase();
    return name.startsWith(`${wanted}/`) || name.startsWith(`${wanted}@`);
  });
}

// actions/steps/changed-workflows.ts
async function workflowsChanged(folder, host) {
  const proposal = await proposalFor(folder, host);
  const commit = proposal?.deciding?.head.commit;
  if (proposal === void 0 || commit === void 0 || host.context === void 0) return [];
  const running = {
    repository: host.env["GITHUB_ACTION_REPOSITORY"],
    workflow: workflowFile(host.env["GITHUB_WORKFLOW_REF"] ?? "", host.context)
  };
  const read = await readingBase(proposal, host, (base) => changedWorkflows(base, commit, running));
  return "done" in read ? read.done : [];
}

// actions/steps/policy-file.ts
import { createHash as createHash2 } from "node:crypto";
import { dirname as dirname2, join } from "node:path";

// shared/compare/of-commit.ts
import { realpath } from "node:fs/promises";
import { dirname } from "node:path";
async function isOfCommit(path, own, open) {
  const target = await realpath(path).catch(() => path);
  for (const each of /* @__PURE__ */ new Set([path, target])) {
    const tree = await innermostTree(dirname(each));
    if (tree !== void 0 && await isCommitted(each, own, tree, open)) return true;
  }
  return false;
}
async function innermostTree(folder) {
  for await (const tree of workTreesAround(folder)) return tree;
  return void 0;
}
async function isCommitted(path, own, tree, open) {
  const { commit } = await readHead(tree);
  if (commit === void 0) return true;
  const reader = await open(tree);
  try {
    const root = (await reader.commit(commit)).tree;
    for (const place of await placesOf(path, tree)) {
      if (await isEntry(reader, root, place, own)) return true;
    }
    return false;
  } finally {
    reader.close();
  }
}
async function placesOf(path, { top, folder }) {
  const place = placeBelow(top, path);
  if (place === void 0) return /* @__PURE__ */ new Set();
  const index = await orUndefined(readIndex(folder));
  const alike = [...index?.tracked ?? []].filter((each) => samePath(each, place));
  return /* @__PURE__ */ new Set([place, ...alike]);
}
async function isEntry(reader, root, place, own) {
  const entry = await orUndefined(entryAt(reader, root, place));
  if (entry?.kind !== "file") return false;
  const contents = [own, Buffer.from(own.toString("latin1").replaceAll("\r\n", "\n"), "latin1")];
  return contents.some((content) => objectId("blob", content, entry.id) === entry.id);
}
async function orUndefined(work) {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}

// actions/steps/proposed-policy.ts
import { realpath as realpath2 } from "node:fs/promises";
async function proposedFile(base, place) {
  const { path, wanted, tree, isNamed } = place;
  if (!await isInside(path, tree)) return invalid(`${wanted} leads out of the repository.`);
  const own = await readOptionalFile(path);
  if (own === void 0) {
    if (base === void 0 || await isNotCheckedOut(place)) return void 0;
    if (isNamed) return invalid(`${wanted} is removed, and the input \`policy\` names it.`);
    return { kind: "valid", file: { scan: {} } };
  }
  if (base?.equals(own) === true) return void 0;
  const { loadPolicy } = await import("./load-policy-WHOOIVLP.js");
  try {
    return { kind: "valid", file: loadPolicy(own, wanted) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return invalid(error.message);
  }
}
async function isNotCheckedOut({ tree, wanted }) {
  return tree !== void 0 && await isTracked(tree, wanted);
}
async function isInside(path, tree) {
  const target = await realpath2(path).catch(() => void 0);
  if (target === void 0 || tree === void 0) return true;
  return placeBelow(await realpath2(tree.top), target) !== void 0;
}
function invalid(problem) {
  return { kind: "invalid", problem };
}

// actions/steps/referenced-policy.ts
import { createHash } from "node:crypto";
async function referencedPolicy(reference, host) {
  const { bytes, commit } = await readReferencedFile(reference, host);
  const pinned = { ...reference, ref: commit };
  const { loadPolicy } = await import("./load-policy-WHOOIVLP.js");
  return {
    path: referenceText(pinned),
    reference: pinned,
    bytes,
    file: loadPolicy(bytes, referenceText(reference)),
    origin: {
      from: "given",
      path: `${reference.repository}/${reference.path}`,
      commit,
      sha256: createHash("sha256").update(bytes).digest("hex")
    }
  };
}

// actions/steps/policy-file.ts
async function readPolicy(given, host) {
  if (typeof given === "object") return await referencedPolicy(given, host);
  const path = given ?? join(host.workspace, ".assay.yml");
  const proposal = await proposalFor(dirname2(path), host);
  const wanted = proposal === void 0 ? void 0 : placeOf(path, proposal, host);
  if (proposal === void 0 || wanted === void 0) return await ownPolicy(path, given, host);
  const asked = { path, wanted, given, proposal, host };
  const read = await readingBase(proposal, host, (base) => policyOfBase(base, asked));
  if (!("done" in read)) return unknownPolicy(read, asked);
  if (read.done === "overwritten") throw overwritten(shownPath(host, path));
  return read.done ?? await ownPolicy(path, given, host);
}
function placeOf(path, { deciding }, host) {
  return placeBelow(deciding?.tree.top ?? host.workspace, path);
}
async function policyOfBase(base, asked) {
  const { path, wanted, given, proposal, host } = asked;
  const tree = proposal.deciding?.tree;
  const found = await baseFile(base, tree, path, wanted);
  if (found.kind === "untracked") return void 0;
  if (await isOverwritten(asked)) return "overwritten";
  const bytes = found.kind === "base" ? found.bytes : void 0;
  const { commit, branch } = base;
  const origin = originOf("base", bytes, asked.path, host, { commit, branch });
  const proposed = await proposedFile(bytes, { path, wanted, tree, isNamed: given !== void 0 });
  if (bytes === void 0) return { path, bytes, file: { scan: {} }, origin, proposed };
  const loaded = await loadedFrom(bytes, shownPath(host, path), branch);
  if ("message" in loaded) return { ...unknownPolicy(loaded, asked), proposed };
  return { path, bytes, file: loaded, origin, proposed };
}
async function isOverwritten({ path, proposal, host }) {
  if (proposal.deciding === void 0) return false;
  const own = await readOptionalFile(path);
  if (own === void 0) return false;
  return !await isOfCommit(path, own, (tree) => readerOf(tree, host));
}
function overwritten(path) {
  return new UserError(
    "policy-invalid",
    `${path} was written after the checkout, and git tracks it: it is neither of the base nor of this change.`,
    "Write the policy outside of the checkout, such as ${{ runner.temp }}/assay.yml, and name it by the input `policy`."
  );
}
async function loadedFrom(bytes, path, branch) {
  try {
    return await load(bytes, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { branch, message: error.message, fix: `Correct ${path} in ${branch}` };
  }
}
async function ownPolicy(path, given, host) {
  const bytes = given === void 0 ? await readOptionalFile(path) : await readInputFile(path);
  const commit = await commitOf(path, bytes, host);
  const from = commit === void 0 ? "workspace" : "scanned";
  const origin = originOf(from, bytes, path, host, { commit });
  const file = bytes === void 0 ? { scan: {} } : await load(bytes, shownPath(host, path));
  return { path, bytes, file, origin };
}
async function commitOf(path, bytes, host) {
  if (host.kind === "terminal") return void 0;
  const deciding = await decidingTree(dirname2(path));
  if (deciding === void 0) return void 0;
  const { tree, head } = deciding;
  const isOfCommit2 = bytes === void 0 || await isTracked(tree, placeBelow(tree.top, path) ?? "");
  return isOfCommit2 ? head.commit : void 0;
}
function unknownPolicy(unreadable, { path, host }) {
  const { branch, message } = unreadable;
  const origin = { ...originOf("base", void 0, path, host, { branch }), unreadable: message };
  return { path, bytes: void 0, file: { scan: {} }, origin, unreadable };
}
function originOf(from, bytes, path, host, of) {
  const sha256 = bytes && createHash2("sha256").update(bytes).digest("hex");
  return { from, path: shownPath(host, path), ...of, sha256 };
}
async function load(bytes, path) {
  const { loadPolicy } = await import("./load-policy-WHOOIVLP.js");
  return loadPolicy(bytes, path);
}

export {
  explainDecision,
  scanPolicyFrom,
  policyChanges,
  workflowsChanged,
  readPolicy,
  showPolicy
};
