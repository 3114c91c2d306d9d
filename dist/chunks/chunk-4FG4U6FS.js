import {
  vexTimestamp
} from "./chunk-UR2YWHN3.js";
import {
  chooseAnnotations,
  renderSarif,
  sarifCategory
} from "./chunk-SXHAABCV.js";
import {
  findAdvisories,
  findVex,
  findingsFile,
  judgeScan,
  scanFacts,
  scanRulesOf
} from "./chunk-TM5E3F5S.js";
import {
  emptySourceFix,
  showContained,
  showIgnored,
  showProblems
} from "./chunk-CKZKJBK5.js";
import {
  joinPlatforms
} from "./chunk-DRNOMZRF.js";
import {
  takeInventories
} from "./chunk-W2B6IKMG.js";
import {
  orderVersions
} from "./chunk-MNL6JRGV.js";
import {
  disjointSets
} from "./chunk-4ZM3QASE.js";
import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import {
  advisoryDates,
  comparisonBlock,
  expiringLine
} from "./chunk-FZJJ72BA.js";
import {
  findingBlock,
  openFindings
} from "./chunk-I5SSBTEE.js";
import {
  isNew
} from "./chunk-KACM4JVN.js";
import {
  parseEcosystem
} from "./chunk-WVYG7SAD.js";
import {
  countFindings,
  sourceChoice,
  spec2 as spec,
  withPath
} from "./chunk-3DQXD2HY.js";
import {
  CHANGE_STATES,
  blockSize,
  claimedRun,
  compareText,
  countNoun,
  explainDecision,
  findGit,
  guardedFolders,
  isObject,
  isObjectId,
  isProposedAt,
  lineText,
  networkOf,
  objectAt,
  originOf,
  pathBelow,
  prettyJson,
  prettyJsonChunks,
  proposalFor,
  readHead,
  readInputs,
  readPlainFile,
  readReference,
  registryLogin,
  renderTable,
  runRepository,
  showPolicy,
  shownPath,
  stringAt,
  version,
  visibleText,
  workTreesAround
} from "./chunk-IJL76HOG.js";
import {
  DataError,
  UserError
} from "./chunk-JTYIUYNF.js";

// shared/flows/results/checkout.ts
import { realpath } from "node:fs/promises";
import { isAbsolute, relative as relative2, sep } from "node:path";

// shared/git/loose-references.ts
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
var MAX_NAMES = 1e3;
async function looseReferences(below, { common }) {
  const entries = await readdir(join(common, below), {
    recursive: true,
    withFileTypes: true
  }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).slice(0, MAX_NAMES).map((entry) => relative(common, join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort();
}

// shared/flows/results/checkout.ts
var REPOSITORY_OF_URL = /[/:]([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
var PULL_REFERENCE = /^refs\/remotes\/(pull\/\d+\/(?:head|merge))$/;
var SUBMODULES = `${sep}.git${sep}modules${sep}`;
async function checkoutOf(scanned, run) {
  const { context } = run;
  if (context === void 0 || context.sha === "") return void 0;
  const path = await realPath(scanned);
  const workspace = await realPath(run.workspace);
  const tree = await treeAround(path, isBelow(workspace, path) ? workspace : "");
  const merge = mergeIn(context);
  if (tree === void 0) return { commit: context.sha, ref: context.ref, root: "", ...merge };
  const repository = REPOSITORY_OF_URL.exec(await originOf(tree.common) ?? "")?.[1];
  const root = isBelow(workspace, tree.top) ? slashed(relative2(workspace, tree.top)) : "";
  const head = await readHead(tree);
  const commit = head.commit ?? await commitByGit(tree, run);
  if (commit === void 0) return { repository, root };
  const ref = await refAtGitHub({ ...head, commit }, tree, context);
  return { commit, ref, repository, root, ...commit === context.sha && merge };
}
async function commitByGit({ folder }, programs) {
  const program = await findGit(programs.env);
  if (program === void 0) return void 0;
  const args = [`--git-dir=${folder}`, "rev-parse", "--verify", "--end-of-options", "HEAD"];
  const answer = await programs.exec(program, args, { cwd: folder }).catch(() => void 0);
  const text = answer?.exitCode === 0 ? answer.stdout.toString("utf8").trim() : "";
  return isObjectId(text) ? text : void 0;
}
async function treeAround(path, within) {
  let submodule;
  for await (const tree of workTreesAround(path)) {
    if (within !== "" && !isBelow(within, tree.top)) break;
    if (!tree.folder.includes(SUBMODULES)) return tree;
    submodule ??= tree;
  }
  return submodule;
}
async function refAtGitHub({ commit, ref }, tree, context) {
  if (ref?.startsWith("refs/heads/") === true) {
    const remote = ref.replace("refs/heads/", "refs/remotes/origin/");
    if (await readReference(remote, tree) === commit) return ref;
  }
  if (commit === context.sha) return context.ref;
  for (const name of await looseReferences("refs/remotes/pull", tree)) {
    const pull = PULL_REFERENCE.exec(name)?.[1];
    if (pull !== void 0 && await readReference(name, tree) === commit) return `refs/${pull}`;
  }
  for (const name of await looseReferences("refs/tags", tree)) {
    if (await readReference(name, tree) === commit) return name;
  }
  return void 0;
}
function mergeIn({ payload, ref }) {
  const pull = isObject(payload) ? objectAt(payload, "pull_request") : void 0;
  const head = pull && objectAt(pull, "head");
  const mergeOf = head && stringAt(head, "sha");
  return mergeOf !== void 0 && /^refs\/pull\/\d+\/merge$/.test(ref) ? { mergeOf } : {};
}
async function realPath(path) {
  return await realpath(path).catch(() => path);
}
function isBelow(folder, path) {
  const below = relative2(folder, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function slashed(path) {
  return path.replaceAll("\\", "/");
}

// shared/compare/compare-findings.ts
import { posix as posix2 } from "node:path";

// shared/compare/unit.ts
import { posix } from "node:path";
var WORKFLOW_FOLDER = ".github";
function unitOf(kind, type, { path }) {
  if (isOneUnit(kind)) return JSON.stringify(["", type]);
  return JSON.stringify([isWorkflow(path) ? WORKFLOW_FOLDER : posix.dirname(path), type]);
}
function fileInUnit(kind, { path }) {
  return isOneUnit(kind) || isWorkflow(path) ? "" : posix.basename(path);
}
function typeOfUnit(unit) {
  return JSON.parse(unit)[1] ?? "";
}
function isOneUnit(kind) {
  return kind === "image" || kind === "sbom";
}
function isWorkflow(path) {
  return path === WORKFLOW_FOLDER || path.startsWith(`${WORKFLOW_FOLDER}/`);
}

// shared/compare/counterpart-files.ts
function unitFiles(kind, packages) {
  const units = /* @__PURE__ */ new Map();
  for (const { type, purl, locations } of packages) {
    for (const location of locations) {
      const unit = unitOf(kind, type, location);
      const files = units.get(unit) ?? /* @__PURE__ */ new Map();
      units.set(unit, files);
      const file = fileInUnit(kind, location);
      files.set(file, (files.get(file) ?? /* @__PURE__ */ new Set()).add(purl));
    }
  }
  return units;
}
var NO_FILES = /* @__PURE__ */ new Map();
var ALTERNATIVES = /* @__PURE__ */ new Set([
  "Pipfile.lock",
  "bun.lock",
  "bun.lockb",
  "deno.lock",
  "npm-shrinkwrap.json",
  "package-lock.json",
  "pdm.lock",
  "pnpm-lock.yaml",
  "poetry.lock",
  "pylock.toml",
  "uv.lock",
  "yarn.lock"
]);
function counterpartsIn(base, head) {
  const known = /* @__PURE__ */ new Map();
  return (unit, ownUnit, file) => {
    const key = JSON.stringify([ownUnit, file]);
    const found = known.get(key) ?? counterpartsOf(file, filesOf(base, unit), filesOf(head, ownUnit));
    known.set(key, found);
    return found;
  };
}
function filesOf(units, unit) {
  return units.get(unit) ?? NO_FILES;
}
function counterpartsOf(file, base, head) {
  const first = counterpartOf(file, base, head);
  if (first === void 0) return [];
  if (first === file || !ALTERNATIVES.has(file)) return [first];
  return [.../* @__PURE__ */ new Set([first, ...[...base.keys()].filter((name) => ALTERNATIVES.has(name))])];
}
function counterpartOf(file, base, head) {
  if (base.has(file)) return file;
  const own = head.get(file) ?? /* @__PURE__ */ new Set();
  const gone = [...base].filter(([name]) => !head.has(name));
  const candidates = gone.length > 0 ? gone : [...base];
  const counted = candidates.map(([name, purls]) => ({
    name,
    common: [...purls].filter((purl) => own.has(purl)).length
  }));
  return counted.toSorted((a, b) => b.common - a.common || compareText(a.name, b.name))[0]?.name;
}

// shared/compare/finding-change.ts
var SCOPES = ["development", "unknown", "runtime"];
function changeOf(from, finding) {
  if (from === void 0 || hasNewPlatform(from, finding)) return { state: "new" };
  const version2 = from.package?.version ?? "";
  const was = earlierUse(from, finding);
  const isSame = version2 === (finding.package?.version ?? "");
  if (isSame && Object.keys(was).length === 0) return { state: "unchanged" };
  const isWider = was.scope === "development";
  return {
    state: "changed",
    from: version2,
    ...isWider && { why: "scope" },
    ...Object.keys(was).length > 0 && { was }
  };
}
function worseChange(a, b) {
  return a === void 0 || rankOf(b) < rankOf(a) ? b : a;
}
function hasNewPlatform({ platforms }, { platforms: now = [] }) {
  return platforms !== void 0 && now.some((platform) => !platforms.includes(platform));
}
function earlierUse(from, finding) {
  const [before, after] = [from.package, finding.package];
  const scope = before?.scope ?? "unknown";
  const isWider = SCOPES.indexOf(scope) < SCOPES.indexOf(after?.scope ?? "unknown");
  const isNearer = before?.isDirect === false && after?.isDirect !== false;
  const level = from.reachability?.level;
  return {
    ...isWider && { scope },
    ...isNearer && { isDirect: false },
    ...level !== finding.reachability?.level && { reachability: level ?? "unknown" }
  };
}
function rankOf({ state, why, was }) {
  const use = why === "scope" ? 2 : was === void 0 ? 0 : 1;
  return CHANGE_STATES.indexOf(state) * 3 - use;
}

// shared/compare/pair-findings.ts
function pairFindings(bases, heads, counterpart) {
  const files = Map.groupBy(bases, ({ file }) => file);
  const groups = Map.groupBy(heads, ({ file }) => counterpart(file));
  return [...groups].flatMap(
    ([file, items]) => pairInFile(file === void 0 ? [] : files.get(file) ?? [], items, file)
  );
}
function pairInEach(bases, heads, filesFor) {
  const rounds = Math.max(1, ...new Set(heads.map(({ file }) => filesFor(file).length)));
  return Array.from(
    { length: rounds },
    (_, round) => pairFindings(bases, heads, (file) => filesFor(file)[round] ?? filesFor(file)[0])
  ).flat();
}
function pairInFile(bases, heads, file) {
  const own = pairVersions(
    bases,
    heads.filter((head) => head.file === file)
  );
  const used = new Set(own.used);
  const others = pairVersions(
    bases.filter((base) => !used.has(base)),
    heads.filter((head) => head.file !== file)
  );
  const versions = new Map(bases.map((base) => [versionOf(base), base.finding]));
  const repeated = others.pairs.map((pair) => ({
    ...pair,
    from: pair.from ?? versions.get(pair.finding.package?.version ?? "")
  }));
  return [...own.pairs, ...repeated];
}
function pairVersions(bases, heads) {
  const byVersion2 = Map.groupBy(bases, versionOf);
  const equal = heads.map((head) => ({ head, from: byVersion2.get(versionOf(head))?.pop() }));
  const used = equal.flatMap(({ from }) => from ?? []);
  const left = [...byVersion2.values()].flat().toSorted(inOrder);
  const others = equal.filter(({ from }) => from === void 0).map(({ head }) => head);
  return {
    pairs: [
      ...equal.flatMap(({ head, from }) => from === void 0 ? [] : [pairOf(head, from)]),
      ...others.toSorted(inOrder).map((head, at) => pairOf(head, left[at]))
    ],
    used: [...used, ...left.slice(0, others.length)]
  };
}
function pairOf({ finding, location }, from) {
  return { finding, location, from: from?.finding };
}
function versionOf({ finding }) {
  return finding.package?.version ?? "";
}
function inOrder(a, b) {
  return orderVersions(a.finding.package?.ecosystem ?? "", versionOf(a), versionOf(b));
}

// shared/compare/pair-units.ts
var MAX_MOVED = 200;
var ENOUGH = 0.5;
function pairUnits(kind, base, head) {
  const [before, after] = [packagesByUnit(kind, base), packagesByUnit(kind, head)];
  const pairs = /* @__PURE__ */ new Map();
  for (const unit of after.keys()) if (before.has(unit)) pairs.set(unit, unit);
  const gone = [...before].filter(([unit]) => !after.has(unit)).slice(0, MAX_MOVED);
  const come = [...after].filter(([unit]) => !before.has(unit)).slice(0, MAX_MOVED);
  for (const { from, to } of moves(gone, come)) pairs.set(to, from);
  return pairs;
}
function packagesByUnit(kind, packages) {
  const units = /* @__PURE__ */ new Map();
  for (const { type, purl, locations } of packages) {
    for (const location of locations) {
      const unit = unitOf(kind, type, location);
      const purls = units.get(unit) ?? /* @__PURE__ */ new Set();
      units.set(unit, purls.add(purl));
    }
  }
  return units;
}
function moves(gone, come) {
  const possible = come.flatMap(
    ([to, after]) => gone.map(([from, before]) => ({ from, to, likeness: likenessOf(from, to, before, after) }))
  );
  const taken = /* @__PURE__ */ new Set();
  return possible.filter(({ likeness }) => likeness >= ENOUGH).toSorted((a, b) => b.likeness - a.likeness || byName(a, b)).filter(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return false;
    taken.add(from).add(to);
    return true;
  });
}
function byName(a, b) {
  return compareText(a.to, b.to) || compareText(a.from, b.from);
}
function likenessOf(from, to, before, after) {
  if (typeOfUnit(from) !== typeOfUnit(to)) return 0;
  const common = [...after].filter((purl) => before.has(purl)).length;
  return common / Math.max(before.size, after.size, 1);
}

// shared/compare/compare-findings.ts
function compareFindings({ kind, base, head, unread = [] }) {
  const units = pairUnits(kind, base.packages, head.packages);
  const identityOf2 = identities([...base.findings, ...head.findings]);
  const before = placed(kind, base.findings, identityOf2, (unit) => unit);
  const after = placed(kind, head.findings, identityOf2, (unit) => units.get(unit) ?? `new ${unit}`);
  const counterparts = counterpartsIn(
    unitFiles(kind, base.packages),
    unitFiles(kind, head.packages)
  );
  const changes = /* @__PURE__ */ new Map();
  const kept = /* @__PURE__ */ new Set();
  for (const [key, { unit, ownUnit, items }] of after) {
    const filesFor = (file) => counterparts(unit, ownUnit, file);
    for (const { finding, location, from } of pairInEach(
      before.get(key)?.items ?? [],
      items,
      filesFor
    )) {
      if (from !== void 0) kept.add(from);
      const change = changeOf(from, finding);
      changes.set(finding, worseOf(changes.get(finding), { change, location }));
    }
  }
  const isUnknown = isIn(unread);
  return {
    findings: head.findings.map((finding) => withChange(finding, changes.get(finding))),
    fixed: base.findings.filter((finding) => !kept.has(finding) && !isUnknown(finding))
  };
}
function worseOf(known, other) {
  if (known === void 0) return other;
  return worseChange(known.change, other.change) === known.change ? known : other;
}
function withChange(finding, found) {
  if (found === void 0) return { ...finding, change: { state: "new" } };
  const { change, location } = found;
  return isNew({ change }) ? { ...finding, change, location } : { ...finding, change };
}
function identities(findings) {
  const sets = disjointSets();
  const idsOf = (finding) => [finding.id, ...finding.aliases].map((id) => JSON.stringify([packageKey(finding), id]));
  for (const finding of findings) sets.join(idsOf(finding));
  return (finding) => sets.find(idsOf(finding)[0] ?? "");
}
function packageKey({ package: about, location }) {
  if (about === void 0) return location.path;
  return JSON.stringify([parseEcosystem(about.ecosystem ?? "").base, about.name]);
}
function placed(kind, findings, identityOf2, unitInBase) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const seen = /* @__PURE__ */ new Set();
    const type = /^pkg:([^/]+)/.exec(finding.package?.purl ?? "")?.[1] ?? "";
    for (const location of finding.locations) {
      const ownUnit = unitOf(kind, type, location);
      const [unit, file] = [unitInBase(ownUnit), fileInUnit(kind, location)];
      const place = JSON.stringify([unit, file]);
      if (seen.has(place)) continue;
      seen.add(place);
      const key = JSON.stringify([unit, identityOf2(finding)]);
      const group = groups.get(key) ?? { unit, ownUnit, items: [] };
      group.items.push({ finding, file, location });
      groups.set(key, group);
    }
  }
  return groups;
}
function isIn(unread) {
  const folders = new Set(unread.map((path) => posix2.dirname(path)));
  return ({ locations }) => locations.some(({ path }) => folders.has(posix2.dirname(path)));
}

// shared/compare/compare-packages.ts
function comparePackages(base, head) {
  const [before, after] = [byName2(base), byName2(head)];
  const names = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  return [...names].toSorted(compareText).flatMap((name) => changesOf(before.get(name) ?? [], after.get(name) ?? []));
}
function byName2(packages) {
  return Map.groupBy(packages, ({ type, name }) => `${type} ${name}`);
}
function changesOf(before, after) {
  const from = onlyIn(before, after);
  const to = onlyIn(after, before);
  const count = Math.max(from.length, to.length);
  const differing = Array.from({ length: count }, (_, at) => changeOf2(from[at], to[at]));
  return [...differing.filter((change) => change !== void 0), ...relicensed(before, after)];
}
function onlyIn(packages, others) {
  const known = new Set(others.map(({ version: version2 }) => version2));
  const versions = new Map(packages.map((one) => [one.version, one]));
  return [...versions.values()].filter(({ version: version2 }) => !known.has(version2)).toSorted(byVersion);
}
function changeOf2(from, to) {
  const item = to ?? from;
  if (item === void 0) return void 0;
  const { type, name, scope, isDirect } = item;
  return {
    kind: kindOf(from, to),
    type,
    name,
    ...from !== void 0 && { from: from.version },
    ...to !== void 0 && { to: to.version },
    ...scope !== "unknown" && { scope },
    ...isDirect !== void 0 && { isDirect },
    ...licenseOf(from, to)
  };
}
function kindOf(from, to) {
  if (from === void 0) return "added";
  if (to === void 0) return "removed";
  return byVersion(from, to) > 0 ? "downgraded" : "upgraded";
}
function relicensed(before, after) {
  const known = new Map(before.map((one) => [one.version, one]));
  return after.flatMap((to) => {
    const from = known.get(to.version);
    const license = from === void 0 ? {} : licenseOf(from, to);
    if (from === void 0 || license.license === void 0) return [];
    const { type, name, version: version2 } = to;
    return [{ kind: "relicensed", type, name, from: version2, to: version2, ...license }];
  });
}
function licenseOf(from, to) {
  if (to?.license === void 0) return {};
  if (from === void 0) return { license: { to: to.license } };
  if (from.license === void 0 || from.license === to.license) return {};
  return { license: { from: from.license, to: to.license } };
}
function byVersion(a, b) {
  return orderVersions(a.ecosystem ?? "", a.version, b.version);
}

// shared/compare/compare-problems.ts
function compareProblems(base, head, isSameFile) {
  const known = new Set(base.map(keyOf));
  const isExisting = (problem) => known.has(keyOf(problem)) && isSameFile(problem.path);
  return {
    added: head.filter((problem) => !isExisting(problem)),
    existing: head.filter(isExisting)
  };
}
function keyOf({ code, path, message, line }) {
  return JSON.stringify([code, path, message, line]);
}

// actions/scan/compare-scan.ts
function compareScan(inventories, base, { findings, baseFindings }) {
  const [before, after] = [packagesOf(base.inventories), packagesOf(inventories)];
  const [earlier, problems] = [base.inventories, inventories].map(
    (each) => each.flatMap((inventory) => inventory.problems)
  );
  const { added, existing } = compareProblems(earlier ?? [], problems ?? [], base.isSame);
  return {
    ...compareFindings({
      kind: kindOf2(inventories, base.inventories),
      base: { findings: baseFindings, packages: before },
      head: { findings, packages: after },
      unread: added.map(({ path }) => path)
    }),
    packageChanges: comparePackages(before, after),
    existingProblems: existing,
    baseProblems: compareProblems(problems ?? [], earlier ?? [], () => true).added
  };
}
function packagesOf(inventories) {
  return inventories.flatMap(({ packages }) => packages);
}
function kindOf2(...sides) {
  const kinds = sides.flat().map(({ source }) => source.kind);
  return kinds.includes("sbom") ? "sbom" : kinds[0] ?? "directory";
}

// actions/scan/explanation.ts
function explanation(decision, host) {
  const isEmpty = decision.reasons.every(({ rule }) => rule === "something-scanned");
  const fix = isEmpty && decision.reasons.length > 0 ? `
Fix: ${emptySourceFix(host.kind)}` : "";
  return `${explainDecision(decision)}${fix}`;
}

// actions/scan/fixes-for.ts
import { join as join2 } from "node:path";
async function fixesFor({ inventories, found }, findings, { folder, host }) {
  const [first] = inventories;
  if (first === void 0 || findings.every(({ suppression }) => suppression !== void 0)) {
    return [];
  }
  const { filesToRead, planFixes } = await import("./plan-fixes-PDWD6ZAH.js");
  const { knownAdvisories } = await import("./known-advisories-W4MNRZ35.js");
  const isFolder = first.source.kind === "directory";
  const paths = isFolder ? filesToRead(findings) : [];
  return planFixes({
    findings,
    packages: inventories.flatMap(({ packages }) => packages),
    sourceKind: first.source.kind,
    baseName: first.base?.name,
    known: knownAdvisories(found.candidates),
    files: await textsOf(paths, folder ?? host.workspace, host)
  });
}
async function textsOf(paths, folder, host) {
  const guarded = guardedFolders(host);
  const texts = paths.map(
    async (path) => [path, await textOf(join2(folder, path), guarded)]
  );
  const read = await Promise.all(texts);
  return new Map(read.flatMap(([path, text]) => text === void 0 ? [] : [[path, text]]));
}
async function textOf(path, guarded) {
  try {
    return (await readPlainFile(path, guarded)).toString("utf8");
  } catch (error) {
    if (error instanceof UserError || error instanceof DataError) return void 0;
    throw error;
  }
}

// actions/scan/policy-inputs.ts
function withPolicyInputs(inputs, policy) {
  const { includeIgnored = false, registryMirrors, resolve, publicationRegistries } = policy;
  return {
    ...inputs,
    // Only a folder has ignored files.
    "include-ignored": inputs["include-ignored"] || includeIgnored && inputs.path !== void 0,
    "registry-mirrors": statedOr(inputs["registry-mirrors"], registryMirrors),
    resolve: statedOr(inputs.resolve, resolve),
    "publication-registries": statedOr(inputs["publication-registries"], publicationRegistries)
  };
}
function statedOr(stated, policy = []) {
  return stated.length > 0 ? stated : policy;
}

// actions/scan/publication-dates.ts
var UNREGISTERED = /* @__PURE__ */ new Set(["generic", "git", "github", "githubactions", "docker", "oci"]);
async function publicationDates(inventories, base, { minAgeDays }, { registries, host }) {
  if (minAgeDays === void 0 || base === void 0) return [];
  const before = new Set(base.inventories.flatMap(({ packages }) => packages.map(identityOf)));
  const added = inventories.flatMap(({ packages }) => packages).filter((item) => isRegistered(item) && !before.has(identityOf(item)));
  if (added.length === 0) return [];
  const { chosenRegistries } = await import("./chosen-registries-2JJY3OY2.js");
  const { askDates } = await import("./ask-dates-EW43CJW6.js");
  host.info(`Looking up the publication dates of ${countNoun(added.length, "new package")}`);
  return await askDates(added, chosenRegistries(registries), networkOf(host));
}
function isRegistered({ type, name }) {
  return !UNREGISTERED.has(type) && !(type === "golang" && name === "stdlib");
}
function identityOf({ type, name, version: version2 }) {
  return `${type} ${name} ${version2}`;
}

// shared/report/fix-lines.ts
var MAX_FIXES = 10;
function renderFixes({ fixes = [] }) {
  if (fixes.length === 0) return "";
  const shown = fixes.slice(0, MAX_FIXES).map(linesOf);
  const left = fixes.length - shown.length;
  const more = left === 0 ? [] : [`… ${countNoun(left, "more fix")} in findings.json`];
  return `${["Fix these packages:", ...shown, ...more].join("\n")}
`;
}
var MAX_LINE = 4e3;
function linesOf({ title, command, alternative, fixes, stays }) {
  const effect = [
    ...fixes.length === 0 ? [] : [`fixes ${countNoun(fixes.length, "finding")}`],
    ...stays.length === 0 ? [] : [`leaves ${stays.length}`]
  ];
  return [
    `- ${title} (${effect.join(", ")})`,
    ...command === void 0 ? [] : [`    ${command}`],
    ...alternative === void 0 ? [] : [`    or: ${alternative}`]
  ].filter((line) => line.length <= MAX_LINE).map((line) => visibleText(line, MAX_LINE)).join("\n");
}

// shared/report/scan-table.ts
function renderScanTable(scan2, decision, options) {
  const data = gatherReport({ title: "" }, [scan2, decision], []);
  const findings = openFindings(data);
  if (findings.length === 0) return "";
  return renderTable(findingBlock(data, findings, { title: "", isFolded: false }), options);
}

// actions/scan/show-findings.ts
var MAX_ROWS = 50;
function showFindings(scanned, decision, { host, isAnnotating }) {
  const data = gatherReport({ title: "" }, [scanned, decision], []);
  const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
  const table = renderScanTable(scanned, decision, options);
  const numbers = comparisonBlock(data);
  if (blockSize(numbers) > 0) host.print(`${numbers.title}
${renderTable(numbers, options)}`);
  const open = scanned.findings.filter(({ suppression }) => suppression === void 0);
  if (table !== "") host.print(table, countNoun(open.length, "finding"));
  const fixes = renderFixes(scanned);
  if (fixes !== "") host.print(fixes, countNoun(scanned.fixes?.length ?? 0, "fix"));
  host.info(`Advisories from ${advisoryDates(scanned.advisories)}`);
  if (!isAnnotating || host.kind === "terminal") return;
  for (const { level, message, path, line, title } of chooseAnnotations(data)) {
    host.annotate(level, message, path === void 0 ? void 0 : { path, line }, title);
  }
}
var MAX_PROBLEMS = 5;
function showBaseProblems(problems, host) {
  for (const { path, message } of problems.slice(0, MAX_PROBLEMS)) {
    host.annotate(
      "notice",
      `The base has a problem, so findings can count as new: ${path}: ${message}`
    );
  }
  const left = problems.length - MAX_PROBLEMS;
  if (left > 0) host.info(`The base has ${countNoun(left, "more problem")}`);
}

// actions/scan/show-rules.ts
var MAX_SHOWN = 50;
function showRules({ source, contested }, decision, ignored, host) {
  showPolicy(decision, host);
  for (const { name, input, file, holds } of contested) {
    host.info(
      `Input ${name} is ${input}, but ${source.origin.path} has ${file}. Using the stricter value: ${holds}`
    );
  }
  showExceptions(ignored, host);
  showAccepted(ignored, host);
  showStale(ignored, source, host);
}
function showExceptions({ findings }, host) {
  const excepted = findings.filter(({ suppression }) => suppression !== void 0);
  if (excepted.length === 0) return;
  host.info(`${countNoun(excepted.length, "finding")} with an exception:`);
  for (const {
    id,
    package: { name, version: version2 } = { name: "", version: "" },
    suppression
  } of excepted.slice(0, MAX_SHOWN)) {
    host.info(`  ${id} in ${name}@${version2} (${suppression?.rule}): ${suppression?.reason}`);
  }
  const more = excepted.length - MAX_SHOWN;
  if (more > 0) host.info(`  and ${more} more`);
}
function showAccepted({ accepted }, host) {
  if (accepted.length === 0) return;
  host.info(`${countNoun(accepted.length, "package")} accepted by an exception:`);
  for (const { refused, by } of accepted.slice(0, MAX_SHOWN)) {
    host.info(`  ${refused.message} (${by.rule}): ${by.ignore.reason}`);
  }
  const more = accepted.length - MAX_SHOWN;
  if (more > 0) host.info(`  and ${more} more`);
}
function showStale({ expired, expiring, unused }, { origin, proposed }, host) {
  const own = (line) => proposed === void 0 ? { path: origin.path, line } : { path: origin.path };
  const place = (line) => origin.from === "given" ? void 0 : own(line);
  for (const { rule, ignore } of expired) {
    const message = `${rule} for ${ignore.id} expired on ${ignore.expires} and no longer applies. Fix the finding, or renew \`expires\`.`;
    host.annotate("warning", message, place(ignore.line));
  }
  for (const { rule, ignore } of expiring) {
    const { id, owner, expires = "" } = ignore;
    host.annotate(
      "notice",
      lineText(expiringLine({ rule, id, owner, expires })),
      place(ignore.line)
    );
  }
  for (const { rule, ignore } of unused) {
    const message = `${rule} for ${ignore.id} matches no finding and no package. Remove the rule.`;
    host.annotate("notice", message, place(ignore.line));
  }
}

// shared/flows/comparison/compare-to.ts
var SOURCES = {
  image: ["image"],
  attested: ["image"],
  sbom: ["path", "image", "sbom"],
  commit: ["path"]
};
function parseCompareTo(value, source) {
  if (value === "auto" || value === "none") return { kind: value };
  const base = givenBase(value);
  if (SOURCES[base.kind].includes(source)) return base;
  const name = base.kind === "commit" ? "a commit" : "an image";
  const message = `\`${source}\` cannot be compared with ${name} (\`compare-to: ${value}\`).`;
  const fix = source === "image" ? "Set compare-to to an image, as in `image:ghcr.io/o/app:main`, or to an SBOM, as in `sbom:FILE`." : "Set compare-to to an SBOM, as in `sbom:FILE`.";
  throw new UserError("input-conflict", message, fix);
}
function policyCompareTo(value, source) {
  if (value === void 0 || value === "auto") return { kind: "auto" };
  if (value === "none") return { kind: "none" };
  const base = givenBase(value);
  return SOURCES[base.kind].includes(source) ? base : { kind: "auto" };
}
function givenBase(value) {
  const [, kind, rest = ""] = /^(image|attested|sbom):(.*)$/s.exec(value) ?? [];
  const isEmpty = kind === void 0 ? value.trim() === "" : rest === "";
  if (isEmpty || value.startsWith("-")) {
    const fix = "Use `auto`, `none`, `image:NAME`, `attested:NAME`, `sbom:FILE`, or a branch, tag or commit.";
    throw new UserError("input-invalid", `compare-to is "${value}".`, fix);
  }
  if (kind === "image" || kind === "attested") return { kind, image: rest };
  return kind === "sbom" ? { kind, path: rest } : { kind: "commit", ref: value };
}

// actions/scan/take-both.ts
async function takeBoth(inputs, rules, host) {
  const source = inputs.image === void 0 ? inputs.sbom === void 0 ? "path" : "sbom" : "image";
  const asked = parseCompareTo(inputs["compare-to"], source);
  const to = asked.kind === "auto" ? policyCompareTo(rules.policy.compareTo, source) : asked;
  const login = registryLogin(inputs);
  const base = await folderBase(to, inputs.path, rules.policy, host);
  const choice = { ...sourceChoice(inputs), ...base, readsFunctions: true };
  const taken = await takeInventories(choice, login, runRepository(host), host);
  if (to.kind === "auto" || to.kind === "none" || to.kind === "commit") return taken;
  const { givenBase: givenBase2 } = await import("./given-base-HTXNPPM4.js");
  const verify = (image) => verifiedImage(image, inputs, rules, host);
  const compared = await givenBase2(to, choice, taken.inventories, { login, host, verify });
  return { ...taken, compared };
}
async function verifiedImage(image, inputs, rules, host) {
  const { verifiedImages } = await import("./verified-images-NOASFBAE.js");
  const [found] = await verifiedImages([image], inputs, rules, host);
  return found ?? { image, evidence: [], reasons: [] };
}
async function folderBase(to, path, { scope, minAgeDays }, host) {
  if (to.kind === "auto") return { isComparing: scope !== "all" || minAgeDays !== void 0 };
  if (to.kind !== "commit") return {};
  const { commonCommit } = await import("./named-commit-NPIN5OW2.js");
  const commit = await commonCommit(path ?? host.workspace, to.ref, host);
  return { isComparing: true, comparedCommit: { name: to.ref, commit } };
}

// shared/flows/comparison/is-of-change.ts
import { dirname } from "node:path";
async function isOfChange(path, run) {
  const proposal = await proposalFor(dirname(path), run);
  const tree = proposal?.deciding?.tree;
  const wanted = tree === void 0 ? void 0 : pathBelow(tree.top, path);
  return tree !== void 0 && wanted !== void 0 && await isProposedAt(tree, path, wanted);
}

// actions/scan/tool-results.ts
async function toolResults(paths, sources, host) {
  const read = await Promise.all([...new Set(paths)].map((path) => resultsAt(path, sources, host)));
  return {
    results: read.flatMap(({ results }) => results),
    problems: read.flatMap(({ problems }) => problems)
  };
}
async function resultsAt(path, sources, host) {
  const shown = shownPath(host, path);
  try {
    if (await isOfChange(path, runRepository(host))) throw committed(shown);
    const bytes = await readPlainFile(path, guardedFolders(host));
    const { readResults } = await import("./read-results-CQVQZZZR.js");
    const { requireSameTarget } = await import("./check-target-UU3BNYSM.js");
    const results = readResults(bytes, shown);
    for (const each of results) requireSameTarget(each, sources, shown);
    return { results, problems: [] };
  } catch (error) {
    if (!(error instanceof DataError || error instanceof UserError)) throw error;
    const fix = error instanceof UserError ? error.fix : FIX;
    const message = `the results were not used: ${error.message.replace(/\.$/, "")}. Fix: ${fix}`;
    const line = error instanceof DataError ? error.place.line : void 0;
    return {
      results: [],
      problems: [{ code: error.code, message, path: shown, ...line && { line } }]
    };
  }
}
function committed(shown) {
  const message = `git tracks ${shown}, so the change could contain these results`;
  const fix = "Remove the file from git, and write the file in a step of the job.";
  return new UserError("input-invalid", message, fix);
}
var FIX = "Run the tool again on the same target with JSON or SARIF output.";

// actions/scan/write-results.ts
async function writeResults(scanned, decision, { category = sarifCategory(scanned.source), files, host }) {
  const sarif = renderSarif(scanned, { toolVersion: version, category, decision });
  const counted = scanned.findings.filter(({ suppression }) => suppression === void 0);
  host.setOutput("findings", await files.write("findings.json", prettyJsonChunks(scanned)));
  await writeVex(scanned, files, host);
  host.setOutput("sarif", await files.write("results.sarif", sarif));
  host.setOutput("decision-file", await files.write("decision.json", prettyJson(decision)));
  host.setOutput("decision", decision.outcome);
  host.setOutput("complete", String(decision.isComplete));
  host.setOutput("summary", decision.summary ?? "");
  host.setOutput("compared", JSON.stringify(decision.compared ?? []));
  host.setOutput("skipped", String(decision.skipped ?? 0));
  host.setOutput("digest", scanned.source.digest ?? "");
  for (const [name, number] of countFindings(scanned.findings))
    host.setOutput(name, String(number));
  const isCompared = scanned.comparison?.status === "compared";
  host.setOutput("new", isCompared ? String(counted.filter(isNew).length) : "");
  host.setOutput("fixed", isCompared ? String(scanned.fixed?.length ?? 0) : "");
}
async function writeVex(scanned, files, host) {
  if (scanned.findings.length === 0) return;
  const { writeOpenVex } = await import("./write-openvex-NQZAMCJZ.js");
  const timestamp = vexTimestamp(scanned, host);
  const vex = writeOpenVex(scanned, { timestamp, toolVersion: version });
  if (vex !== void 0)
    host.setOutput("openvex", await files.write("openvex.json", prettyJson(vex)));
}

// actions/scan/main.ts
async function main(host) {
  await claimedRun(host, spec, ({ files }) => scan(host, files));
}
async function scan(host, files) {
  const given = readInputs(spec, host);
  if (given["attested-images"].length > 0) {
    const { scanAttested } = await import("./scan-attested-7ZJF5WBT.js");
    return await scanAttested(given, files, host);
  }
  const named = withPath(given, host);
  const rules = await scanRulesOf(named, host);
  const inputs = withPolicyInputs(named, rules.policy);
  const { result, proposedIgnores } = await resultOf(inputs, rules, host);
  const { decision, ignored } = judgeScan(scanFacts(result, host.now()), rules, proposedIgnores);
  const fixes = await fixesFor(result, ignored.findings, { folder: inputs.path, host });
  const scanned = { ...findingsFile(result, ignored.findings), fixes };
  await writeResults(scanned, decision, { category: inputs["sarif-category"], files, host });
  for (const each of result.inventories) {
    showIgnored(each, host);
    showContained(each, host);
  }
  showProblems(scanned.problems, host);
  showBaseProblems(result.delta?.baseProblems ?? [], host);
  showFindings(scanned, decision, { host, isAnnotating: inputs.annotations });
  showRules(rules, decision, ignored, host);
  if (inputs.fix || inputs["dry-run"] || inputs.force) {
    const { applyFixes } = await import("./apply-fixes-Q775IMTK.js");
    await applyFixes(scanned, inputs, host);
  }
  host.finish(decision.outcome, explanation(decision, host));
}
async function resultOf(inputs, rules, host) {
  const { inventories, proposedIgnores, compared } = await takeBoth(inputs, rules, host);
  const { comparison, base } = compared;
  const sides = { head: inventories, base: base?.inventories ?? [] };
  const sources = inventories.map(({ source }) => source);
  const tools = await toolResults(inputs.results, sources, host);
  const found = await findAdvisories(inputs, sides, { rules, tools }, host);
  const delta = base && compareScan(inventories, base, found);
  const inventory = joinPlatforms(inventories);
  const registries = inputs["publication-registries"];
  const dated = await publicationDates(inventories, base, rules.policy, { registries, host });
  const checkout = await checkoutOf(inputs.path ?? inputs.sbom ?? host.workspace, host);
  const findings = [...found.findings, ...found.added];
  const vex = await findVex(inputs.vex, rules, { inventories, findings, checkout }, host);
  const result = { inventories, inventory, found, comparison, delta, dated, checkout, vex, tools };
  return { result, proposedIgnores };
}

export {
  main
};
