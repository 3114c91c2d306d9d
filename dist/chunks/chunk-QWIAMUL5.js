import {
  renderSarif
} from "./chunk-HTWRA7F3.js";
import {
  makeTemporaryFolder
} from "./chunk-5CM4GDNA.js";
import {
  SYSTEM_TYPES,
  emptySourceFix,
  joinPlatforms,
  normalName,
  osvCoordinates,
  platformLabels,
  showContained,
  showIgnored,
  showProblems,
  takeInventories
} from "./chunk-KA6IQQDZ.js";
import {
  openFile
} from "./chunk-7QEO6FRR.js";
import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import {
  findingBlock,
  openFindings,
  severityLabel
} from "./chunk-A5GMYCCG.js";
import {
  MAX_ENTRIES,
  contentStart,
  isReadable,
  listZip,
  unpack
} from "./chunk-BCYZRE4G.js";
import {
  coversEcosystem,
  parseEcosystem,
  readPurl,
  schemeFor,
  semver,
  spec3 as spec,
  systemOfDistro
} from "./chunk-ASPE33MH.js";
import {
  FINDINGS_KIND,
  arrayAt,
  asArray,
  asObject,
  asString,
  claimedRun,
  compareSeverity,
  compareText,
  countNoun,
  decideScan,
  explainDecision,
  findGit,
  isObject,
  isObjectId,
  isTracked,
  locationText,
  mapConcurrently,
  networkOf,
  objectAt,
  optionalArray,
  optionalString,
  originOf,
  parseExactJson,
  parseJson,
  pathBelow,
  policyChanges,
  prettyJson,
  proposalFor,
  readHead,
  readInputs,
  readPolicy,
  readReference,
  readingBase,
  removeFile,
  renderTable,
  repositoryPath,
  request,
  scalarText,
  scanPolicyFrom,
  showPolicy,
  shownPath,
  stringAt,
  version,
  visibleText,
  workTreeAt,
  workTreesAround,
  workflowsChanged,
  writeFile
} from "./chunk-PHJBNQ6I.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-KAO2RF6T.js";

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
async function checkoutOf(scanned, host) {
  const { context } = host;
  if (context === void 0 || context.sha === "") return void 0;
  const path = await realPath(scanned);
  const workspace = await realPath(host.workspace);
  const tree = await treeAround(path, isBelow(workspace, path) ? workspace : "");
  const merge = mergeIn(context);
  if (tree === void 0) return { commit: context.sha, ref: context.ref, root: "", ...merge };
  const repository = REPOSITORY_OF_URL.exec(await originOf(tree.common) ?? "")?.[1];
  const root = isBelow(workspace, tree.top) ? slashed(relative2(workspace, tree.top)) : "";
  const head = await readHead(tree);
  const commit = head.commit ?? await commitByGit(tree, host);
  if (commit === void 0) return { repository, root };
  const ref = await refAtGitHub({ ...head, commit }, tree, context);
  return { commit, ref, repository, root, ...commit === context.sha && merge };
}
async function commitByGit({ folder }, host) {
  const program = await findGit(host.env);
  if (program === void 0) return void 0;
  const args = [`--git-dir=${folder}`, "rev-parse", "--verify", "--end-of-options", "HEAD"];
  const answer = await host.exec(program, args, { cwd: folder }).catch(() => void 0);
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

// shared/inventory/compared-packages.ts
function comparedPackages(inventories, uncovered) {
  const counts = /* @__PURE__ */ new Map();
  let skipped = 0;
  for (const { ecosystem } of inventories.flatMap(({ packages }) => packages)) {
    if (ecosystem === void 0) skipped++;
    else counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  }
  const compared = [...counts].filter(([ecosystem]) => !uncovered.has(ecosystem) && !uncovered.has(baseOf(ecosystem))).map(([ecosystem, packages]) => ({ ecosystem, packages })).sort((a, b) => b.packages - a.packages || compareText(a.ecosystem, b.ecosystem));
  return { compared, skipped };
}
function baseOf(ecosystem) {
  return ecosystem.split(":", 1)[0] ?? "";
}

// shared/inventory/unsupported-packages.ts
function uncheckedParts(inventories) {
  if (inventories.length === 1) return inventories.flatMap(uncheckedSystems);
  return inventories.flatMap((inventory) => {
    const { platform = "unknown" } = inventory.source;
    const parts = [...uncheckedSystems(inventory), ...uncheckedPlatform(inventory)];
    return parts.map((part) => ({ ...part, message: `${part.message} (${platform})` }));
  });
}
function isChecked({ ecosystem }) {
  return ecosystem !== void 0;
}
function uncheckedSystems({ packages, os }) {
  const unchecked = packages.filter((item) => SYSTEM_TYPES.has(item.type) && !isChecked(item));
  const bySystem = Map.groupBy(unchecked, (item) => `${systemText(item, os)} (${item.type})`);
  return [...bySystem].map(([system, items]) => ({
    code: "not-found",
    message: `no advisories for ${system}: ${countNoun(items.length, "package")} not checked`,
    path: items[0]?.locations[0]?.path ?? "."
  }));
}
function systemText({ purl }, os) {
  const parts = readPurl(purl);
  const system = (parts && systemOfDistro(parts)) ?? os;
  if (system === void 0) return "an unknown operating system";
  return `${system.id} ${system.versionId}`.trim();
}
function uncheckedPlatform({ packages, files }) {
  if (packages.some(isChecked) || packages.length + files.length === 0) return [];
  return [{ code: "not-found", message: "nothing in this image was checked", path: "." }];
}

// shared/scan/contradicts.ts
function contradictsClaim({
  package: item,
  advisory,
  isClaimed
}) {
  if (isClaimed !== true) return false;
  const coordinates = osvCoordinates(item);
  const named = advisory.affected.filter(({ package: { ecosystem, name } }) => {
    const { base } = parseEcosystem(ecosystem);
    return coordinates.some(
      (own2) => parseEcosystem(own2.ecosystem).base === base && normalName(base, name) === own2.name
    );
  });
  const own = named.filter(
    (entry) => coordinates.some((each) => coversEcosystem(entry.package.ecosystem, each.ecosystem))
  );
  return named.length === 0 || own.some(saysNothing);
}
function saysNothing({ ranges, versions }) {
  const compared = ranges.filter(({ type }) => type !== "GIT");
  if (compared.length === 0) return versions.length === 0;
  return compared.some(isOdd);
}
function isOdd({ events }) {
  return !events.some((event) => "introduced" in event) || events.some((event) => "limit" in event);
}

// shared/scan/fingerprint.ts
import { hash } from "node:crypto";
function findingFingerprint(parts) {
  const { kind, id, ecosystem, name, version: version2, path } = parts;
  const text = JSON.stringify([kind, id, ecosystem, name, version2, path]);
  return hash("sha256", text, "hex");
}

// shared/scan/affects.ts
function affects(entry, version2, scheme) {
  if (entry.versions.includes(version2)) return "affected";
  const ranges = entry.ranges.filter((range) => range.type !== "GIT");
  if (version2 === "") {
    return ranges.some(({ events }) => isAlways(events)) ? "affected" : "undecided";
  }
  if (ranges.length === 0) return isListed(entry.versions, version2, scheme);
  const verdicts = ranges.map((range) => verdictOf(range, version2, schemeOf(range, scheme)));
  if (verdicts.includes("affected")) return "affected";
  return verdicts.includes("undecided") ? "undecided" : "not-affected";
}
function schemeOf(range, scheme) {
  return range.type === "SEMVER" && scheme.id !== "go" ? semver : scheme;
}
function verdictOf(range, version2, scheme) {
  if (isAlways(range.events)) return "affected";
  try {
    return isInRange(range.events, version2, scheme) ? "affected" : "not-affected";
  } catch (error) {
    if (error instanceof DataError) return "undecided";
    throw error;
  }
}
function isAlways(events) {
  return events.every((event) => "introduced" in event) && events.some(isFromStart);
}
function isFromStart(event) {
  return "introduced" in event && event.introduced === "0";
}
function isInRange(events, version2, scheme) {
  const limits = events.flatMap((event) => "limit" in event ? [event.limit] : []);
  if (limits.length > 0 && !limits.some((limit) => isBelow2(version2, limit, scheme))) return false;
  let isVulnerable = false;
  for (const event of sorted(events, scheme)) {
    if ("introduced" in event && isReached(version2, event.introduced, scheme)) isVulnerable = true;
    if ("fixed" in event && scheme.compare(version2, event.fixed) >= 0) isVulnerable = false;
    if ("lastAffected" in event && scheme.compare(version2, event.lastAffected) > 0) {
      isVulnerable = false;
    }
  }
  return isVulnerable;
}
function isBelow2(version2, limit, scheme) {
  return limit === "*" || scheme.compare(version2, limit) < 0;
}
function isReached(version2, introduced, scheme) {
  return introduced === "0" || scheme.compare(version2, introduced) >= 0;
}
function sorted(events, scheme) {
  if (events.length < 2) return events;
  return events.filter((event) => !("limit" in event)).toSorted((a, b) => {
    if (isFromStart(a) || isFromStart(b)) return Number(isFromStart(b)) - Number(isFromStart(a));
    return scheme.compare(versionOf(a), versionOf(b));
  });
}
function versionOf(event) {
  if ("introduced" in event) return event.introduced;
  if ("fixed" in event) return event.fixed;
  return "lastAffected" in event ? event.lastAffected : event.limit;
}
function isListed(versions, version2, scheme) {
  return versions.some((listed) => isSame(listed, version2, scheme)) ? "affected" : "not-affected";
}
function isSame(listed, version2, scheme) {
  try {
    return scheme.compare(listed, version2) === 0;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

// shared/scan/fixed-versions.ts
function fixedVersions(matches) {
  const [first] = matches;
  if (first === void 0) return [];
  const { scheme, version: version2 } = first;
  const entries = matches.flatMap((match) => match.entries);
  const events = entries.flatMap(
    (entry) => entry.ranges.filter(({ type }) => type !== "GIT").flatMap((range) => range.events)
  );
  const fixes = new Set(events.flatMap((event) => "fixed" in event ? [event.fixed] : []));
  return [...fixes].filter((fix) => isLater(fix, version2, first)).filter((fix) => entries.every((entry) => affects(entry, fix, scheme) === "not-affected")).sort((a, b) => scheme.compare(a, b) || (a < b ? -1 : 1));
}
function isLater(fix, version2, { scheme }) {
  try {
    scheme.compare(fix, fix);
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
  try {
    return scheme.compare(fix, version2) > 0;
  } catch (error) {
    if (error instanceof DataError) return true;
    throw error;
  }
}

// shared/scan/cvss-metrics.ts
var MAX_VECTOR_LENGTH = 512;
function parseMetrics(vector) {
  if (vector.length > MAX_VECTOR_LENGTH) return void 0;
  const metrics = /* @__PURE__ */ new Map();
  for (const part of vector.split("/")) {
    const [name = "", value = "", ...rest] = part.split(":");
    if (name === "" || value === "" || rest.length > 0 || metrics.has(name)) return void 0;
    metrics.set(name, value);
  }
  return metrics;
}
function weights(values) {
  return new Map(Object.entries(values));
}

// shared/scan/cvss-v2.ts
var BASE = /* @__PURE__ */ new Map([
  ["AV", weights({ L: 0.395, A: 0.646, N: 1 })],
  ["AC", weights({ H: 0.35, M: 0.61, L: 0.71 })],
  ["Au", weights({ M: 0.45, S: 0.56, N: 0.704 })],
  ["C", weights({ N: 0, P: 0.275, C: 0.66 })],
  ["I", weights({ N: 0, P: 0.275, C: 0.66 })],
  ["A", weights({ N: 0, P: 0.275, C: 0.66 })]
]);
function cvssV2Score(vector) {
  const metrics = parseMetrics(vector.replace(/^\(/, "").replace(/\)$/, ""));
  if (metrics === void 0) return void 0;
  const values = [];
  for (const [name, byValue] of BASE) {
    const value = byValue.get(metrics.get(name) ?? "");
    if (value === void 0) return void 0;
    values.push(value);
  }
  const [av = 0, ac = 0, au = 0, c = 0, i = 0, a = 0] = values;
  const impact = 10.41 * (1 - (1 - c) * (1 - i) * (1 - a));
  const exploitability = 20 * av * ac * au;
  const factor = impact === 0 ? 0 : 1.176;
  return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor * 10) / 10;
}

// shared/scan/cvss-v3.ts
var PREFIX = /^CVSS:3\.[01]\//;
var ATTACK_VECTOR = weights({ N: 0.85, A: 0.62, L: 0.55, P: 0.2 });
var ATTACK_COMPLEXITY = weights({ L: 0.77, H: 0.44 });
var PRIVILEGES = weights({ N: 0.85, L: 0.62, H: 0.27 });
var PRIVILEGES_CHANGED = weights({ N: 0.85, L: 0.68, H: 0.5 });
var INTERACTION = weights({ N: 0.85, R: 0.62 });
var IMPACT = weights({ H: 0.56, L: 0.22, N: 0 });
function cvssV3Score(vector) {
  const metrics = PREFIX.test(vector) ? parseMetrics(vector.replace(PREFIX, "")) : void 0;
  const scope = metrics?.get("S");
  if (metrics === void 0 || scope !== "U" && scope !== "C") return void 0;
  const isChanged = scope === "C";
  const factors = [
    ["AV", ATTACK_VECTOR],
    ["AC", ATTACK_COMPLEXITY],
    ["PR", isChanged ? PRIVILEGES_CHANGED : PRIVILEGES],
    ["UI", INTERACTION],
    ["C", IMPACT],
    ["I", IMPACT],
    ["A", IMPACT]
  ];
  const values = factors.map(([name, byValue]) => byValue.get(metrics.get(name) ?? ""));
  return values.includes(void 0) ? void 0 : baseScore(values.map(Number), isChanged);
}
function baseScore(values, isChanged) {
  const [av = 0, ac = 0, pr = 0, ui = 0, c = 0, i = 0, a = 0] = values;
  const lost = 1 - (1 - c) * (1 - i) * (1 - a);
  const impact = isChanged ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost;
  if (impact <= 0) return 0;
  const sum = impact + 8.22 * av * ac * pr * ui;
  return roundUp(Math.min(isChanged ? 1.08 * sum : sum, 10));
}
function roundUp(value) {
  const units = Math.round(value * 1e5);
  if (units % 1e4 === 0) return units / 1e5;
  return (Math.floor(units / 1e4) + 1) / 10;
}

// shared/scan/cvss-v4-scores.ts
var SCORES = /* @__PURE__ */ new Map([
  ["0000", "10 9.8 9.5 10 9.3 9.1 9.3 8.9 8.1"],
  ["0001", "9.9 9.5 9.2 9.6 8.7 8.1 9 8 6.8"],
  ["0010", "9.8 9.5 9 9.3 8.9 8.1 8.8 7.8 6.9"],
  ["0011", "9.5 9.2 8.4 9.2 8.1 6.5 8 7 4.8"],
  ["0021", "9.2 8.2 7.2 7.9 6.9 5 6.9 5.5 2.7"],
  ["0100", "9.9 9.5 9.2 9.5 9 8.4 9.2 8.2 7.2"],
  ["0101", "9.7 9.2 8.5 9.1 8.3 7.1 8.1 7.1 5.3"],
  ["0110", "9.5 9.2 8.5 9.2 8 7 8.4 7.1 5"],
  ["0111", "9.3 8.5 7.3 8.2 7.2 5.9 7 5.2 3"],
  ["0121", "8.6 7.5 5.2 7.1 5.2 2.9 6.3 2.9 1.7"],
  ["1000", "9.8 9.4 9.1 9.4 8.6 7.7 8.7 7.4 6.3"],
  ["1001", "9.5 8.7 8.1 8.9 7.4 6.4 7.5 6.3 4.9"],
  ["1010", "9.4 8.8 7.6 8.6 7.4 5.9 7.2 5.7 5.2"],
  ["1011", "8.9 7.7 6.7 7.6 5.8 5 5.7 5.2 2.5"],
  ["1021", "8.3 7 5.4 6.5 5.8 2.6 5.3 2.1 1.3"],
  ["1100", "9.5 8.8 7.6 9 7.5 6.1 7.7 6.8 5.2"],
  ["1101", "9 7.6 7 7.7 6.2 5.3 6.6 5.9 3"],
  ["1110", "8.9 7.6 6.2 7.4 5.7 4.7 6.1 5.7 2.4"],
  ["1111", "7.8 6.7 5.8 5.9 5.7 2.3 5.2 2.9 1.6"],
  ["1121", "7.1 5.9 3 5.8 2.6 1.5 2.3 1.3 0.6"],
  ["2000", "9.3 8.6 7.5 8.6 7.4 5.6 7 5.2 4"],
  ["2001", "8.7 7.2 5.8 7.4 6.1 3.4 5.4 4 2.2"],
  ["2010", "8.5 7.4 6.2 7.2 5.5 4.6 5.3 3.4 1.9"],
  ["2011", "7.5 5.5 5.1 5.7 4.1 1.9 3.6 1.9 0.8"],
  ["2021", "6.4 5.1 2 4.7 2.1 1.1 2.4 0.9 0.4"],
  ["2100", "8.8 7.3 6 7.3 5.9 4.1 5.4 4.5 2"],
  ["2101", "7.5 5.3 5 5.5 4 2 4.3 2.2 1.1"],
  ["2110", "7.5 5.8 4 6.1 4.8 2 4.6 1.7 0.8"],
  ["2111", "5.5 4.5 2.1 5.1 1.8 0.9 1.8 0.7 0.2"],
  ["2121", "5.3 2.4 1.4 2.4 1.2 0.5 1 0.3 0.1"]
]);
function macroScore({ eq1, eq2, eq3, eq4, eq5, eq6 }) {
  const row = SCORES.get(`${eq1}${eq2}${eq3}${eq6}`)?.split(" ");
  if (eq4 > 2 || eq5 > 2) return void 0;
  const score = row?.[eq4 * 3 + eq5];
  return score === void 0 ? void 0 : Number(score);
}

// shared/scan/cvss-v4.ts
var PREFIX2 = "CVSS:4.0/";
var LEVELS = /* @__PURE__ */ new Map([
  ["AV", "NALP"],
  ["AC", "LH"],
  ["AT", "NP"],
  ["PR", "NLH"],
  ["UI", "NPA"],
  ["VC", "HLN"],
  ["VI", "HLN"],
  ["VA", "HLN"],
  ["SC", "SHLN"],
  ["SI", "SHLN"],
  ["SA", "SHLN"],
  ["E", "APU"],
  ["CR", "HML"],
  ["IR", "HML"],
  ["AR", "HML"]
]);
var OPTIONAL = /* @__PURE__ */ new Set(["E", "CR", "IR", "AR"]);
var PARTS = [
  {
    metrics: ["AV", "PR", "UI"],
    worst: /* @__PURE__ */ new Map([
      ["0", ["NNN"]],
      ["1", ["ANN", "NLN", "NNP"]],
      ["2", ["PNN", "ALP"]]
    ]),
    depth: /* @__PURE__ */ new Map([
      ["0", 1],
      ["1", 4],
      ["2", 5]
    ]),
    level: ({ eq1 }) => `${eq1}`,
    next: (macro) => [{ ...macro, eq1: macro.eq1 + 1 }]
  },
  {
    metrics: ["AC", "AT"],
    worst: /* @__PURE__ */ new Map([
      ["0", ["LN"]],
      ["1", ["HN", "LP"]]
    ]),
    depth: /* @__PURE__ */ new Map([
      ["0", 1],
      ["1", 2]
    ]),
    level: ({ eq2 }) => `${eq2}`,
    next: (macro) => [{ ...macro, eq2: macro.eq2 + 1 }]
  },
  {
    metrics: ["VC", "VI", "VA", "CR", "IR", "AR"],
    worst: /* @__PURE__ */ new Map([
      ["00", ["HHHHHH"]],
      ["01", ["HHLMMH", "HHHMMM"]],
      ["10", ["LHHHHH", "HLHHHH"]],
      ["11", ["LHLHMH", "LHHHMM", "HLHMHM", "HLLMHH", "LLHHHM"]],
      ["21", ["LLLHHH"]]
    ]),
    depth: /* @__PURE__ */ new Map([
      ["00", 7],
      ["01", 6],
      ["10", 8],
      ["11", 8],
      ["21", 10]
    ]),
    level: ({ eq3, eq6 }) => `${eq3}${eq6}`,
    next: nextOfThreeAndSix
  },
  {
    metrics: ["SC", "SI", "SA"],
    worst: /* @__PURE__ */ new Map([
      ["0", ["HSS"]],
      ["1", ["HHH"]],
      ["2", ["LLL"]]
    ]),
    depth: /* @__PURE__ */ new Map([
      ["0", 6],
      ["1", 5],
      ["2", 4]
    ]),
    level: ({ eq4 }) => `${eq4}`,
    next: (macro) => [{ ...macro, eq4: macro.eq4 + 1 }]
  },
  {
    metrics: ["E"],
    worst: /* @__PURE__ */ new Map([
      ["0", ["A"]],
      ["1", ["P"]],
      ["2", ["U"]]
    ]),
    depth: /* @__PURE__ */ new Map([
      ["0", 1],
      ["1", 1],
      ["2", 1]
    ]),
    level: ({ eq5 }) => `${eq5}`,
    next: (macro) => [{ ...macro, eq5: macro.eq5 + 1 }]
  }
];
function cvssV4Score(vector) {
  const stated = vector.startsWith(PREFIX2) ? parseMetrics(vector.slice(PREFIX2.length)) : void 0;
  const metrics = stated === void 0 ? void 0 : effectiveMetrics(stated);
  if (metrics === void 0) return void 0;
  if (["VC", "VI", "VA", "SC", "SI", "SA"].every((name) => metrics.get(name) === "N")) return 0;
  const macro = macroVectorOf(metrics);
  const score = macroScore(macro);
  if (score === void 0) return void 0;
  return Math.max(0, Math.min(10, toTenth(score - meanDistance(macro, score, metrics))));
}
function effectiveMetrics(stated) {
  const metrics = /* @__PURE__ */ new Map();
  for (const [name, values] of LEVELS) {
    const own = stated.get(name) ?? (OPTIONAL.has(name) ? "X" : "");
    const modified = stated.get(`M${name}`) ?? "X";
    const value = modified === "X" ? own : modified;
    const counted = value === "X" && OPTIONAL.has(name) ? values.charAt(0) : value;
    const isAllowed = counted !== "S" || modified === "S";
    if (counted.length !== 1 || !values.includes(counted) || !isAllowed) return void 0;
    metrics.set(name, counted);
  }
  return metrics;
}
function macroVectorOf(metrics) {
  const is = (name, value) => metrics.get(name) === value;
  return {
    eq1: reachLevel(metrics),
    eq2: is("AC", "L") && is("AT", "N") ? 0 : 1,
    eq3: is("VC", "H") && is("VI", "H") ? 0 : isAnyHigh(metrics, ["VC", "VI", "VA"]) ? 1 : 2,
    eq4: is("SI", "S") || is("SA", "S") ? 0 : isAnyHigh(metrics, ["SC", "SI", "SA"]) ? 1 : 2,
    eq5: "APU".indexOf(metrics.get("E") ?? "A"),
    eq6: ["C", "I", "A"].some((name) => is(`${name}R`, "H") && is(`V${name}`, "H")) ? 0 : 1
  };
}
function reachLevel(metrics) {
  const isOpen = ["AV", "PR", "UI"].map((name) => metrics.get(name) === "N");
  if (!isOpen.includes(false)) return 0;
  return isOpen.includes(true) && metrics.get("AV") !== "P" ? 1 : 2;
}
function isAnyHigh(metrics, names) {
  return names.some((name) => metrics.get(name) === "H");
}
function nextOfThreeAndSix(macro) {
  const { eq3, eq6 } = macro;
  if (eq3 === 0 && eq6 === 0)
    return [
      { ...macro, eq6: 1 },
      { ...macro, eq3: 1 }
    ];
  if (eq3 === 1 && eq6 === 0) return [{ ...macro, eq6: 1 }];
  return [{ ...macro, eq3: eq3 + 1 }];
}
function meanDistance(macro, score, metrics) {
  const distances = [];
  for (const part of PARTS) {
    const milder = part.next(macro).map(macroScore).filter((next) => next !== void 0);
    if (milder.length === 0) continue;
    const level = part.level(macro);
    const share = stepsBelowWorst(part, level, metrics) / (part.depth.get(level) ?? 1);
    distances.push((score - Math.max(...milder)) * share);
  }
  const sum = distances.reduce((total, distance) => total + distance, 0);
  return distances.length === 0 ? 0 : sum / distances.length;
}
function stepsBelowWorst(part, level, metrics) {
  for (const worst of part.worst.get(level) ?? []) {
    const steps = part.metrics.map((name, index) => {
      const values = LEVELS.get(name) ?? "";
      return values.indexOf(metrics.get(name) ?? "") - values.indexOf(worst.charAt(index));
    });
    if (steps.every((step) => step >= 0)) return steps.reduce((sum, step) => sum + step, 0);
  }
  return 0;
}
function toTenth(value) {
  return Math.round((value + 1e-6) * 10) / 10;
}

// shared/scan/severity.ts
var UNKNOWN = { severity: "unknown" };
var CVSS = [
  ["CVSS_V4", cvssV4Score],
  ["CVSS_V3", cvssV3Score],
  ["CVSS_V2", cvssV2Score]
];
var WORDS = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["important", "high"],
  ["medium", "medium"],
  ["moderate", "medium"],
  ["low", "low"],
  ["minor", "low"],
  ["negligible", "low"],
  ["unimportant", "low"],
  ["none", "none"]
]);
function ratingOf(advisory, affected) {
  const own = affected.map((entry) => rate(entry.severity, entry.severityWord));
  const best = own.reduce(worseSeverity, UNKNOWN);
  if (best.severity !== "unknown") return best;
  return rate(advisory.severity, advisory.severityWord);
}
function worseSeverity(a, b) {
  const order = compareSeverity(a.severity, b.severity);
  if (order !== 0) return order < 0 ? a : b;
  return (b.score ?? -1) > (a.score ?? -1) ? b : a;
}
function severityOfScore(score) {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "none";
}
function rate(scores, word) {
  for (const [type, scoreOf] of CVSS) {
    const rated = scores.filter((entry) => entry.type === type).map(({ score: vector }) => rateVector(vector, scoreOf(vector)));
    const best = rated.reduce(worseSeverity, UNKNOWN);
    if (best.severity !== "unknown") return best;
  }
  const words = [word, ...scores.filter(isWord).map(({ score }) => score)];
  return words.map(rateWord).reduce(worseSeverity, UNKNOWN);
}
function rateVector(vector, score) {
  return score === void 0 ? UNKNOWN : { severity: severityOfScore(score), score, vector };
}
function isWord({ type }) {
  return !type.startsWith("CVSS_");
}
function rateWord(word) {
  const severity = WORDS.get(word?.toLowerCase().trim() ?? "");
  return severity === void 0 ? UNKNOWN : { severity };
}

// shared/scan/vulnerability-ids.ts
var CVE = /^(?:[A-Z]+-)?(CVE-\d{4}-\d{4,})$/;
var MALWARE = /^(?:MAL|LWA)-/;
function vulnerabilityIds(advisory) {
  const same = [advisory.id, ...advisory.aliases, ...cveIn(advisory.id)];
  const upstream = [...advisory.upstream, ...relatedCves(advisory)];
  const cves = [...new Set(upstream.flatMap(cveIn))].sort();
  const hasOwnCve = same.some(isCve);
  if (cves.length > 1 && !hasOwnCve) return { same: [advisory.id], parts: cves };
  if (cves.length > 1) return { same, parts: [] };
  return { same: [...same, ...upstream.filter(isPublicId), ...cves], parts: [] };
}
function bestId(ids) {
  return ids.toSorted((a, b) => idRank(a) - idRank(b) || (a < b ? -1 : 1))[0] ?? "";
}
function isMalware(ids) {
  return ids.some((id) => MALWARE.test(id));
}
function relatedCves(advisory) {
  const isRpm = advisory.affected.some((entry) => schemeFor(entry.package.ecosystem)?.id === "rpm");
  const isNamed2 = advisory.upstream.length > 0 || advisory.aliases.some(isCve);
  return isRpm && !isNamed2 ? advisory.related.filter(isCve) : [];
}
function isCve(id) {
  return id.startsWith("CVE-");
}
function isPublicId(id) {
  return isCve(id) || id.startsWith("GHSA-");
}
function cveIn(id) {
  const cve = CVE.exec(id)?.[1];
  return cve === void 0 ? [] : [cve];
}
function idRank(id) {
  if (isCve(id)) return 0;
  if (id.startsWith("GHSA-")) return 1;
  return MALWARE.test(id) ? 2 : 3;
}

// shared/scan/finding-of.ts
var MAX_TITLE = 200;
var MAX_URL = 2048;
var NOWHERE = { path: "." };
var MALWARE_RATING = { severity: "critical" };
function findingOf(item, problem) {
  const id = bestId(problem.ids);
  const kind = isMalware(problem.ids) ? "malware" : "vulnerability";
  const advisories = problem.matches.map(({ advisory }) => advisory).sort(byFame);
  const rating = kind === "malware" ? MALWARE_RATING : ratingFor(problem);
  const { purl, name, version: version2, ecosystem, origin, ownedBy } = item;
  const location = item.locations[0] ?? NOWHERE;
  const path = location.path;
  return {
    kind,
    id,
    aliases: problem.ids.filter((other) => other !== id),
    package: {
      purl,
      name,
      version: version2,
      ecosystem,
      ...origin !== void 0 && { origin },
      ...ownedBy !== void 0 && { ownedBy }
    },
    ...rating,
    title: titleOf(advisories, id),
    fixed: fixedVersions(problem.matches),
    location,
    locations: item.locations.length === 0 ? [NOWHERE] : item.locations,
    url: urlOf(advisories),
    fingerprint: findingFingerprint({ kind, id, ecosystem: ecosystem ?? "", name, version: version2, path })
  };
}
function ratingFor({ matches }) {
  return matches.map(({ advisory, entries }) => ratingOf(advisory, entries)).reduce(worseSeverity);
}
function byFame(a, b) {
  if (a.id === b.id) return 0;
  return bestId([a.id, b.id]) === a.id ? -1 : 1;
}
function titleOf(advisories, id) {
  const summary = advisories.find((advisory) => advisory.summary.trim() !== "")?.summary;
  const details = advisories.find((advisory) => advisory.details.trim() !== "")?.details;
  const [line = ""] = (summary ?? details ?? id).trim().split(/[\r\n]/, 1);
  const title = line.replaceAll(/[\u0000-\u001f\u007f]/g, " ").trim();
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}
function urlOf(advisories) {
  const references = advisories.flatMap((advisory) => advisory.references);
  const page = references.find(({ type, url }) => type === "ADVISORY" && isLink(url));
  if (page !== void 0) return page.url;
  const [first] = advisories;
  return first && `https://osv.dev/vulnerability/${encodeURIComponent(first.id)}`;
}
function isLink(url) {
  return url.length <= MAX_URL && /^https?:\/\/[^\s\u0000-\u001f<>"'`]+$/.test(url);
}

// shared/scan/match-advisory.ts
function matchOne({ package: item, advisory }) {
  const results = osvCoordinates(item).map((coordinates) => matchAs(coordinates, advisory));
  return results.find(({ verdict }) => verdict === "affected") ?? results.find(({ verdict }) => verdict === "undecided") ?? { verdict: "not-affected" };
}
function matchAs(coordinates, advisory) {
  const { ecosystem, name, version: version2 } = coordinates;
  const { base } = parseEcosystem(ecosystem);
  const entries = advisory.affected.filter(
    (entry) => coversEcosystem(entry.package.ecosystem, ecosystem) && normalName(base, entry.package.name) === name
  );
  if (entries.length === 0) return { verdict: "not-affected" };
  const scheme = schemeFor(base);
  if (scheme === void 0) return { verdict: "undecided" };
  const verdicts = entries.map((entry) => affects(entry, version2, scheme));
  if (verdicts.includes("affected")) {
    return { verdict: "affected", match: { advisory, entries, version: version2, scheme } };
  }
  return { verdict: verdicts.includes("undecided") ? "undecided" : "not-affected" };
}

// shared/scan/merge-matches.ts
function mergeMatches(matches) {
  const claims = matches.flatMap(claimsOf);
  const parents = /* @__PURE__ */ new Map();
  for (const { joining } of claims) joinAll(joining, parents);
  const groups = Map.groupBy(claims, ({ joining }) => rootOf(joining[0] ?? "", parents));
  return [...groups.values()].map((group) => ({
    ids: [...new Set(group.flatMap(({ joining, noted }) => [...joining, ...noted]))].sort(),
    matches: [...new Set(group.map(({ match }) => match))]
  }));
}
function claimsOf(match) {
  const { same, parts } = vulnerabilityIds(match.advisory);
  if (parts.length === 0) return [{ match, joining: same, noted: [] }];
  return parts.map((part) => ({ match, joining: [part], noted: same }));
}
function joinAll(ids, parents) {
  const root = rootOf(ids[0] ?? "", parents);
  for (const id of ids) parents.set(rootOf(id, parents), root);
}
function rootOf(id, parents) {
  let root = id;
  for (let next = parents.get(root); next !== void 0 && next !== root; next = parents.get(root)) {
    root = next;
  }
  if (root !== id) parents.set(id, root);
  return root;
}

// shared/scan/match-packages.ts
function matchPackages(candidates) {
  const findings = [];
  const problems = [];
  for (const [item, own] of Map.groupBy(candidates, (candidate) => candidate.package)) {
    const { matches, undecided, denied } = matchAll(own);
    findings.push(...mergeMatches(matches).map((problem) => findingOf(item, problem)));
    if (undecided.length > 0) problems.push(undecidedProblem(item, undecided));
    if (denied.length > 0) problems.push(deniedProblem(item, denied));
  }
  return { findings: findings.sort(bySeverity), problems: problems.sort(byPlace) };
}
function matchAll(candidates) {
  const matches = [];
  const undecided = [];
  const denied = [];
  for (const candidate of candidates) {
    const { verdict, match } = matchOne(candidate);
    if (match !== void 0) matches.push(match);
    else if (verdict === "undecided") undecided.push(candidate.advisory.id);
    else if (contradictsClaim(candidate)) denied.push(candidate.advisory.id);
  }
  return { matches, undecided, denied };
}
function bySeverity(a, b) {
  return compareSeverity(a.severity, b.severity) || compareText(a.id, b.id) || compareText(a.package?.purl ?? "", b.package?.purl ?? "");
}
function byPlace(a, b) {
  return compareText(a.path, b.path) || compareText(a.message, b.message);
}
var SHOWN_IDS = 5;
function shownIds(ids) {
  const more = ids.length > SHOWN_IDS ? ` and ${ids.length - SHOWN_IDS} more` : "";
  return `${ids.toSorted().slice(0, SHOWN_IDS).join(", ")}${more}`;
}
function deniedProblem(item, ids) {
  const [location] = item.locations;
  return {
    code: "contradiction",
    message: `the advisory service lists ${shownIds(ids)} for ${item.name} ${item.version}, but the record contradicts it`,
    path: location?.path ?? ".",
    line: location?.line
  };
}
function undecidedProblem(item, ids) {
  const what = item.version === "" ? `${item.name} has no exact version` : `${item.name} ${item.version} cannot be compared with version ranges`;
  const [location] = item.locations;
  return {
    code: "malformed",
    message: `${what}: unknown whether ${shownIds(ids)} affect it`,
    path: location?.path ?? ".",
    line: location?.line
  };
}

// shared/scan/merge-platforms.ts
function mergePlatforms(parts) {
  const merged = /* @__PURE__ */ new Map();
  for (const { platform, findings } of parts) {
    for (const finding of findings) {
      const known = merged.get(finding.fingerprint);
      if (known === void 0) {
        merged.set(finding.fingerprint, { ...finding, platforms: [platform] });
        continue;
      }
      if (!known.platforms.includes(platform)) known.platforms.push(platform);
      if (compareSeverity(finding.severity, known.severity) < 0) {
        merged.set(finding.fingerprint, { ...finding, platforms: known.platforms });
      }
    }
  }
  return [...merged.values()].sort(
    (a, b) => compareSeverity(a.severity, b.severity) || compareText(a.id, b.id) || compareText(purlOf(a), purlOf(b))
  );
}
function purlOf(finding) {
  return finding.package?.purl ?? "";
}

// shared/policy/apply-ignores.ts
function applyIgnores(findings, policy, now) {
  const placed = policy.ignore.map((ignore, index) => ({ rule: `ignore[${index}]`, ignore }));
  const inForce = placed.filter(({ ignore }) => !isExpired(ignore, now));
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((finding) => {
    const fitting = inForce.filter(({ ignore }) => fits(ignore, finding));
    for (const rule of fitting) used.add(rule);
    return fitting[0] === void 0 ? finding : suppressed(finding, fitting[0]);
  });
  return {
    findings: marked,
    expired: placed.filter((rule) => !inForce.includes(rule)),
    unused: inForce.filter((rule) => !used.has(rule))
  };
}
function suppressed(finding, { rule, ignore }) {
  const { reason, expires } = ignore;
  return { ...finding, suppression: { rule, reason, expires } };
}
function isExpired({ expires }, now) {
  return expires !== void 0 && now.toISOString().slice(0, 10) > expires;
}
function fits(rule, finding) {
  const id = rule.id.toLowerCase();
  const isNamed2 = [finding.id, ...finding.aliases].some((other) => other.toLowerCase() === id);
  return isNamed2 && (rule.purl === void 0 || startsPurl(finding.package?.purl, rule.purl));
}
function startsPurl(purl, start) {
  if (purl === void 0 || !purl.startsWith(start)) return false;
  const next = purl.charAt(start.length);
  return next === "" || "@?#/".includes(next) || "@?#/:".includes(start.charAt(start.length - 1));
}

// actions/scan/judge.ts
function judgeScan(facts, rules, ignoreFiles, now) {
  const ignored = applyIgnores(facts.findings, rules.policy, now);
  const { origin, unreadable, proposed } = rules.source;
  const invalid = proposed?.kind === "invalid" ? proposed.problem : void 0;
  const marked = { ...facts, findings: ignored.findings };
  const decision = decideScan(marked, rules.policy, { unreadable, invalid });
  const outcomeBy = (policy) => outcomeOf(facts, policy, now);
  const afterMerge = proposedPolicy(rules, ignoreFiles, outcomeBy);
  const { workflows } = rules;
  const changes = { ...afterMerge && { afterMerge }, ...workflows.length > 0 && { workflows } };
  return { decision: { ...decision, policy: origin, ...changes }, ignored };
}
function outcomeOf(facts, policy, now) {
  const { findings } = applyIgnores(facts.findings, policy, now);
  return decideScan({ ...facts, findings }, policy).outcome;
}
function proposedPolicy({ source, afterMerge }, ignoreFiles, outcomeBy) {
  const policies = source.proposed === void 0 ? [] : [source.origin.path];
  const files = [...policies, ...ignoreFiles];
  if (files.length === 0) return void 0;
  const changes = source.proposed?.kind === "valid" ? policyChanges(source.file, source.proposed.file) : [];
  const isKnown = afterMerge !== void 0 && ignoreFiles.length === 0;
  return { files, changes, outcome: isKnown ? outcomeBy(afterMerge) : void 0 };
}

// actions/scan/open-advisories.ts
import { homedir } from "node:os";
import { join as join7, resolve } from "node:path";

// shared/advisories/advisory-index.ts
var MAX_LISTED_PROBLEMS = 20;
function brokenRecords(names, path) {
  const listed = names.slice(0, MAX_LISTED_PROBLEMS).map((name) => ({
    code: "malformed",
    message: `${name} is not an OSV record and was ignored`,
    path
  }));
  const more = names.length - listed.length;
  if (more <= 0) return listed;
  const message = `${more} more records are not OSV records`;
  return [...listed, { code: "malformed", message, path }];
}
function later(a, b) {
  return a > b ? a : b;
}
async function readAll(items, read) {
  const advisories = [];
  const problems = [];
  for (const item of items) {
    try {
      advisories.push(await read(item));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push({ code: error.code, message: error.message, path: error.place.path });
    }
  }
  return { advisories, problems };
}

// shared/advisories/read-results.ts
var ID = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/;
function readResults(bytes, url) {
  const answer = closedObject(parseExactJson(bytes, url), "$", ["results"]);
  return asArray(answer["results"], "$.results").map((value, index) => {
    const where = `$.results[${index}]`;
    const result = closedObject(value, where, ["vulns", "next_page_token"]);
    const found = "vulns" in result ? asArray(result["vulns"], `${where}.vulns`) : [];
    const token = optionalString(result["next_page_token"], `${where}.next_page_token`);
    return {
      ids: found.map((item, at) => readId(item, `${where}.vulns[${at}]`)),
      nextPageToken: token === "" ? void 0 : token
    };
  });
}
function closedObject(value, where, keys) {
  const object = asObject(value, where);
  const unknown = Object.keys(object).find((key2) => !keys.includes(key2));
  if (unknown === void 0) return object;
  const key = JSON.stringify(unknown.slice(0, 40));
  throw new DataError("malformed", `${where} has the unknown member ${key}`, { path: where });
}
function readId(value, where) {
  const id = asString(asObject(value, where)["id"], `${where}.id`);
  if (ID.test(id)) return id;
  throw new DataError("malformed", `${where}.id is not an OSV ID`, { path: where });
}

// shared/advisories/api-batches.ts
var QUERIES_PER_BATCH = 1e3;
var BATCHES_AT_ONCE = 3;
var MAX_ANSWER_BYTES = 64 * 1024 * 1024;
var MAX_PAGES = 200;
var OSV = {
  service: "OSV",
  otherwise: "Without network access, set `advisories` to a folder of advisories."
};
async function askBatches(api, questions, onDone) {
  const ids = questions.map(() => /* @__PURE__ */ new Set());
  let done = 0;
  let queries = questions.map((question, at) => ({ at, question }));
  for (let page = 1; queries.length > 0; page++) {
    if (page > MAX_PAGES) throw badAnswer(api.base, `OSV sent more than ${MAX_PAGES} pages`);
    const next = await mapConcurrently(chunks(queries), BATCHES_AT_ONCE, async (batch) => {
      const results = await askBatch(api, batch);
      for (const [index, { at }] of batch.entries()) {
        for (const id of results[index]?.ids ?? []) {
          api.budget.countId(id);
          ids[at]?.add(id);
        }
      }
      done += batch.length;
      if (page === 1) onDone(done);
      return batch.flatMap((query, index) => followUp(query, results[index]));
    });
    queries = next.flat();
  }
  return ids;
}
function followUp(query, result) {
  const pageToken = result?.nextPageToken;
  return pageToken === void 0 ? [] : [{ ...query, pageToken }];
}
function chunks(queries) {
  const count = Math.ceil(queries.length / QUERIES_PER_BATCH);
  return Array.from(
    { length: count },
    (_, index) => queries.slice(index * QUERIES_PER_BATCH, (index + 1) * QUERIES_PER_BATCH)
  );
}
async function askBatch({ base, network, budget }, batch) {
  budget.requireTime();
  const answer = await request(network, `${base}/v1/querybatch`, {
    ...OSV,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ queries: batch.map(queryJson) }),
    maxBytes: MAX_ANSWER_BYTES
  });
  const results = resultsOf(answer);
  if (results.length === batch.length) return results;
  throw badAnswer(base, `OSV answered only ${results.length} of ${batch.length} queries`);
}
function queryJson({ question, pageToken }) {
  const { ecosystem, name, version: version2 } = question;
  return {
    package: { ecosystem, name },
    ...version2 === "" ? {} : { version: version2 },
    ...pageToken === void 0 ? {} : { page_token: pageToken }
  };
}
function resultsOf(answer) {
  try {
    return readResults(answer.body, answer.url);
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    throw badAnswer(answer.url, `OSV sent an invalid response: ${cause.message}`, cause);
  }
}
function badAnswer(url, message, cause) {
  return new RemoteError(
    "bad-response",
    message,
    { service: OSV.service, method: "POST", url },
    { cause }
  );
}

// shared/advisories/api-budget.ts
var API_LIMITS = {
  ids: 2e4,
  recordBytes: 512 * 1024 * 1024,
  totalMs: 12e4
};
function openBudget(base, network, limits) {
  const started = network.now();
  const ids = /* @__PURE__ */ new Set();
  let bytes = 0;
  const call = { service: "OSV", method: "GET", url: base };
  const tooLarge = (what) => new RemoteError("too-large", `OSV sent ${what}`, call);
  return {
    countId: (id) => {
      ids.add(id);
      if (ids.size > limits.ids) throw tooLarge(`more than ${limits.ids} advisories in one run`);
    },
    countBytes: (more) => {
      bytes += more;
      if (bytes > limits.recordBytes) {
        throw tooLarge(`more than ${limits.recordBytes} bytes of records in one run`);
      }
    },
    requireTime: () => {
      if (network.now() - started <= limits.totalMs) return;
      const message = `OSV took more than ${limits.totalMs / 1e3} seconds in one run`;
      throw new RemoteError("timeout", message, call);
    }
  };
}

// shared/advisories/api-queries.ts
var WITH_REPOSITORY = /* @__PURE__ */ new Set(["Red Hat"]);
function apiQueries(packages) {
  const asked = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  for (const item of packages) {
    for (const coordinates of osvCoordinates(item)) {
      const { base } = parseEcosystem(coordinates.ecosystem);
      const scheme = schemeFor(base);
      if (scheme === void 0) unknown.add(base);
      else for (const question of questionsAbout(coordinates, base, scheme)) ask(question, item);
    }
  }
  return { asked: [...asked.values()], problems: [...unknown].sort().map(unknownEcosystem) };
  function ask(question, item) {
    const key = JSON.stringify([question.ecosystem, question.name, question.version]);
    const known = asked.get(key) ?? { question, packages: [] };
    asked.set(key, known);
    known.packages.push(item);
  }
}
function questionsAbout({ ecosystem, name, spelling, version: version2 }, base, scheme) {
  const names = base === "PyPI" ? [name] : [.../* @__PURE__ */ new Set([spelling, name])];
  return names.map((each) => ({
    ecosystem: WITH_REPOSITORY.has(base) ? base : ecosystem,
    name: each,
    version: isOrdered(version2, scheme) ? version2 : ""
  }));
}
function isOrdered(version2, scheme) {
  try {
    scheme.compare(version2, version2);
    return true;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}
function unknownEcosystem(base) {
  const message = `unknown OSV ecosystem ${base}: its packages were not checked`;
  return { code: "not-found", message, path: base };
}

// shared/advisories/parse-advisory.ts
var MAX_AFFECTED = 1e5;
var MAX_EVENTS = 1e4;
var MAX_VERSIONS = 1e5;
var MAX_SHORT_LIST = 1e4;
var KEPT_DETAILS = 4e3;
function parseAdvisory(value) {
  const record = asObject(value, "$");
  return {
    id: asString(record["id"], "$.id"),
    modified: asString(record["modified"], "$.modified"),
    published: stringAt(record, "published"),
    withdrawn: stringAt(record, "withdrawn"),
    aliases: stringsOf(record["aliases"], "$.aliases"),
    related: stringsOf(record["related"], "$.related"),
    upstream: stringsOf(record["upstream"], "$.upstream"),
    summary: stringAt(record, "summary") ?? "",
    details: (stringAt(record, "details") ?? "").slice(0, KEPT_DETAILS),
    severity: severityOf(record),
    affected: bounded(record["affected"], "$.affected", MAX_AFFECTED).map(affectedOf),
    references: referencesOf(record),
    severityWord: wordOf(record)
  };
}
function affectedOf(value, index) {
  const where = `$.affected[${index}]`;
  const entry = asObject(value, where);
  const named = entry["package"] === void 0 ? {} : asObject(entry["package"], `${where}.package`);
  return {
    package: {
      ecosystem: stringAt(named, "ecosystem") ?? "",
      name: stringAt(named, "name") ?? ""
    },
    ranges: bounded(entry["ranges"], `${where}.ranges`, MAX_SHORT_LIST).map(
      (range, at) => rangeOf(range, `${where}.ranges[${at}]`)
    ),
    versions: bounded(entry["versions"], `${where}.versions`, MAX_VERSIONS).map(
      (version2, at) => asString(version2, `${where}.versions[${at}]`)
    ),
    severity: severityOf(entry),
    severityWord: wordOf(entry)
  };
}
function rangeOf(value, where) {
  const range = asObject(value, where);
  const type = asString(range["type"], `${where}.type`);
  if (type !== "SEMVER" && type !== "ECOSYSTEM" && type !== "GIT") {
    throw new DataError("malformed", `${where}.type must be SEMVER, ECOSYSTEM or GIT`, {
      path: where
    });
  }
  const events = bounded(range["events"], `${where}.events`, MAX_EVENTS);
  return { type, events: events.map((event, at) => eventOf(event, `${where}.events[${at}]`)) };
}
function eventOf(value, where) {
  const event = asObject(value, where);
  const introduced = stringAt(event, "introduced");
  if (introduced !== void 0) return { introduced };
  const fixed = stringAt(event, "fixed");
  if (fixed !== void 0) return { fixed };
  const lastAffected = stringAt(event, "last_affected");
  if (lastAffected !== void 0) return { lastAffected };
  return { limit: asString(event["limit"], `${where}.limit`) };
}
function severityOf(entry) {
  const scores = (arrayAt(entry, "severity") ?? []).slice(0, MAX_SHORT_LIST);
  return scores.filter(isObject).flatMap((score) => {
    const type = stringAt(score, "type");
    const text = stringAt(score, "score");
    return type === void 0 || text === void 0 ? [] : [{ type, score: text }];
  });
}
function wordOf(entry) {
  for (const key of ["database_specific", "ecosystem_specific"]) {
    const specific = objectAt(entry, key) ?? {};
    const word = stringAt(specific, "severity") ?? stringAt(specific, "urgency");
    if (word !== void 0 && word !== "") return word;
  }
  return void 0;
}
function referencesOf(record) {
  const references = (arrayAt(record, "references") ?? []).slice(0, MAX_SHORT_LIST);
  return references.filter(isObject).flatMap((reference) => {
    const url = stringAt(reference, "url");
    return url === void 0 ? [] : [{ type: stringAt(reference, "type") ?? "WEB", url }];
  });
}
function stringsOf(value, where) {
  return bounded(value, where, MAX_SHORT_LIST).map((item, at) => asString(item, `${where}[${at}]`));
}
function bounded(value, where, max) {
  const items = optionalArray(value, where) ?? [];
  if (items.length <= max) return asArray(items, where);
  throw new DataError(
    "limit-exceeded",
    `${where} has ${items.length} entries; the limit is ${max}`,
    {
      path: where
    }
  );
}

// shared/advisories/canaries.ts
var CANARIES = /* @__PURE__ */ new Map([
  // GHSA-29mw-wpgm-hmr9, fixed in 4.17.21.
  ["npm", { name: "lodash", version: "4.17.4" }],
  // PYSEC-2014-8, fixed in 2.7.2; OSV's own documentation queries this version.
  ["PyPI", { name: "jinja2", version: "2.4.1" }],
  // GO-2020-0015, fixed in 0.3.3.
  ["Go", { name: "golang.org/x/text", version: "0.3.0" }],
  // RUSTSEC-2018-0003, fixed in 0.6.3.
  ["crates.io", { name: "smallvec", version: "0.6.0" }],
  // Log4Shell, GHSA-jfh8-c2jp-5v3q, fixed in 2.15.0.
  ["Maven", { name: "org.apache.logging.log4j:log4j-core", version: "2.14.0" }],
  // GHSA-22f2-v57c-j9cx, fixed in 2.2.8.1.
  ["RubyGems", { name: "rack", version: "2.0.0" }],
  // GHSA-q7rv-6hp3-vh96, fixed in 1.8.4.
  ["Packagist", { name: "guzzlehttp/psr7", version: "1.8.3" }],
  // GHSA-5crp-9r3c-p9vr, fixed in 13.0.1.
  ["NuGet", { name: "Newtonsoft.Json", version: "12.0.1" }],
  // GHSA-2q6v-32mr-8p8x, fixed in 1.3.2.
  ["Hex", { name: "plug", version: "1.3.0" }],
  // The secrets theft of March 2025, GHSA-mrrh-fwg8-r2c3, fixed in 46.0.1.
  ["GitHub Actions", { name: "tj-actions/changed-files", version: "" }],
  // GHSA-4rgh-jx4f-qfcq, fixed in 0.13.3.
  ["Pub", { name: "http", version: "0.13.0" }],
  // GHSA-7fj7-39wj-c64f and others.
  ["SwiftURL", { name: "github.com/apple/swift-nio-http2", version: "" }]
]);
var DISTRIBUTION_NAMES = ["openssl", "curl", "glibc", "busybox"];
var WITHOUT_CANARY = /* @__PURE__ */ new Set([
  "Bitnami",
  "CRAN",
  "ConanCenter",
  "Hackage",
  "Julia"
]);
function canariesOf(base) {
  const canary = CANARIES.get(base);
  if (canary !== void 0) return [canary];
  if (WITHOUT_CANARY.has(base)) return [];
  return DISTRIBUTION_NAMES.map((name) => ({ name, version: "" }));
}

// shared/advisories/unanswered-ecosystems.ts
var RED_HAT_ENDS = ["::baseos", "::server", ".0"];
function silentEcosystems(packages, records) {
  const own = new Set(packages.flatMap(({ ecosystem }) => ecosystem ?? []));
  const recorded = new Set(
    records.flatMap(({ affected }) => affected.map((entry) => entry.package.ecosystem))
  );
  return [...own].filter((ecosystem) => schemeFor(ecosystem) !== void 0).filter((ecosystem) => ![...recorded].some((each) => coversEcosystem(each, ecosystem))).sort();
}
function queriesAboutSilence(ecosystem) {
  const { base } = parseEcosystem(ecosystem);
  const ends = base === "Red Hat" ? RED_HAT_ENDS : [""];
  return ends.flatMap(
    (end) => canariesOf(base).map((canary) => ({ ecosystem: `${ecosystem}${end}`, ...canary }))
  );
}
function unknownToService(ecosystem) {
  const message = `OSV has no advisories for ${ecosystem}: its packages were not checked`;
  return { code: "not-found", message, path: ecosystem };
}

// shared/advisories/withdrawn.ts
var TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
var MAX_AHEAD_MS = 864e5;
function wasWithdrawn(withdrawn, now = Number.POSITIVE_INFINITY) {
  if (withdrawn === void 0) return false;
  const time = TIMESTAMP.test(withdrawn) ? Date.parse(withdrawn) : Number.NaN;
  return time <= now + MAX_AHEAD_MS ? true : void 0;
}

// shared/advisories/open-api.ts
var MAX_RECORD_BYTES = 32 * 1024 * 1024;
var RECORDS_AT_ONCE = 10;
function openApi(url, network, limits = API_LIMITS) {
  const base = url.replace(/\/+$/, "");
  return {
    find: (packages, onProgress) => {
      const budget = openBudget(base, network, limits);
      return findAt({ base, network, budget }, packages, onProgress);
    }
  };
}
async function findAt(api, packages, onProgress) {
  const { asked, problems } = apiQueries(packages);
  const questions = asked.map(({ question }) => question);
  const ids = await askBatches(
    api,
    questions,
    (done) => onProgress?.(Math.floor(done / asked.length * packages.length), packages.length)
  );
  const wanted = [...new Set(ids.flatMap((each) => [...each]))].sort();
  const narrow = narrowTo(packages);
  const records = await mapConcurrently(
    wanted,
    RECORDS_AT_ONCE,
    async (id) => narrow(await fetchRecord(api, id))
  );
  const byId = new Map(wanted.map((id, index) => [id, records[index]]));
  const candidates = asked.flatMap(
    ({ packages: asking, question }, index) => asking.flatMap((item) => pair(item, question, ids[index] ?? /* @__PURE__ */ new Set(), byId))
  );
  const newest = records.reduce((time, record) => later(time, record.modified), "");
  const data = { name: api.base, newest: newest === "" ? void 0 : newest };
  const unknown = await unknownEcosystems(api, silentEcosystems(packages, records));
  return { candidates: unique(candidates), problems: [...problems, ...unknown], data };
}
async function unknownEcosystems(api, silent) {
  const asked = silent.map(queriesAboutSilence);
  if (asked.flat().length === 0) return [];
  const ids = await askBatches(api, asked.flat(), () => void 0);
  const answered = new Set(asked.flat().filter((_, index) => (ids[index]?.size ?? 0) > 0));
  return silent.filter((_, index) => {
    const own = asked[index] ?? [];
    return own.length > 0 && !own.some((question) => answered.has(question));
  }).map(unknownToService);
}
function narrowTo(packages) {
  const asked = new Set(
    packages.flatMap(
      (item) => osvCoordinates(item).map(
        ({ ecosystem, name }) => keyOf(parseEcosystem(ecosystem).base, name)
      )
    )
  );
  return (advisory) => ({
    ...advisory,
    affected: advisory.affected.filter(({ package: { ecosystem, name } }) => {
      const { base } = parseEcosystem(ecosystem);
      return asked.has(keyOf(base, normalName(base, name)));
    })
  });
}
function keyOf(base, name) {
  return `${base}
${name}`;
}
function pair(item, { version: version2, ecosystem }, ids, byId) {
  const isClaimed = version2 !== "" && ecosystem === item.ecosystem;
  return [...ids].flatMap((id) => {
    const advisory = byId.get(id);
    if (advisory === void 0 || advisory.withdrawn !== void 0) return [];
    return [{ package: item, advisory, isClaimed }];
  });
}
function unique(candidates) {
  const seen = /* @__PURE__ */ new Map();
  return candidates.filter(({ package: item, advisory }) => {
    const ids = seen.get(item) ?? /* @__PURE__ */ new Set();
    seen.set(item, ids);
    if (ids.has(advisory.id)) return false;
    ids.add(advisory.id);
    return true;
  });
}
async function fetchRecord({ base, network, budget }, id) {
  budget.requireTime();
  const url = `${base}/v1/vulns/${encodeURIComponent(id)}`;
  const answer = await request(network, url, { ...OSV, maxBytes: MAX_RECORD_BYTES });
  budget.countBytes(answer.body.length);
  const advisory = readRecord(answer);
  if (advisory.id !== id) {
    throw badRecord(answer, `OSV returned ${advisory.id} instead of ${id}`);
  }
  if (wasWithdrawn(advisory.withdrawn, network.now()) !== void 0) return advisory;
  throw badRecord(answer, `OSV sent an invalid withdrawal time for ${id}`);
}
function readRecord(answer) {
  try {
    return parseAdvisory(parseExactJson(answer.body, answer.url));
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    throw badRecord(answer, `OSV sent an invalid record: ${cause.message}`, cause);
  }
}
function badRecord(answer, message, cause) {
  const call = { service: OSV.service, method: "GET", url: answer.url, status: answer.status };
  return new RemoteError("bad-response", message, call, { cause });
}

// shared/advisories/open-folder.ts
import { readdir as readdir4, stat as stat3 } from "node:fs/promises";
import { basename, join as join4 } from "node:path";

// shared/advisories/folder-index.ts
import { readdir as readdir2, readFile, stat } from "node:fs/promises";
import { join as join2 } from "node:path";

// shared/advisories/read-zip.ts
import { crc32 } from "node:zlib";
var MAX_ARCHIVE_BYTES = 1024 * 1024 * 1024;
var MAX_RECORD_BYTES2 = 32 * 1024 * 1024;
var MAX_RATIO = 100;
function listRecords(archive, path) {
  const entries = listZip(archive);
  if (entries === void 0 || entries.some(({ name }) => name.split("/").includes(".."))) {
    const message = `this is not a readable zip archive of at most ${MAX_ENTRIES} files`;
    throw new DataError("malformed", message, { path });
  }
  const records = entries.filter(({ name }) => name.endsWith(".json"));
  const inflated = records.reduce((sum, { size }) => sum + size, 0);
  if (inflated > archive.length * MAX_RATIO) {
    throw overLimit(path, `records that inflate to more than ${MAX_RATIO} times their size`);
  }
  return records.map((entry) => namedEntry(archive, entry, path));
}
function unpackRecord(packed, entry, path) {
  const bytes = unpack(packed, entry, MAX_RECORD_BYTES2);
  if (bytes === void 0)
    throw new DataError("malformed", "a record cannot be inflated", { path });
  if (bytes.length === entry.size && crc32(bytes) === entry.crc) return bytes;
  throw new DataError("digest-mismatch", "a record does not match its checksum", { path });
}
function namedEntry(archive, entry, path) {
  const { name, packed, size, crc, method } = entry;
  if (!isReadable(entry)) {
    const message = `${name} uses an unsupported compression`;
    throw new DataError("unsupported-version", message, { path });
  }
  if (size > MAX_RECORD_BYTES2) {
    throw overLimit(path, `a record of more than ${MAX_RECORD_BYTES2} bytes`);
  }
  const start = contentStart(archive, entry);
  if (start === void 0) {
    throw new DataError("malformed", `${name} extends past the end of the archive`, { path });
  }
  return { name, start, packed, size, crc, method };
}
function overLimit(path, what) {
  return new DataError("limit-exceeded", `the archive has ${what}`, { path });
}

// shared/advisories/record-names.ts
function namesIn(record, ecosystem) {
  const names = /* @__PURE__ */ new Set();
  if (wasWithdrawn(stringAt(record, "withdrawn")) === true) return names;
  for (const named of packagesIn(record)) {
    const name = stringAt(named, "name");
    const { base } = parseEcosystem(stringAt(named, "ecosystem") ?? "");
    if (base === ecosystem && name !== void 0) names.add(normalName(base, name));
  }
  return names;
}
function releasesIn(record, ecosystem) {
  const all = packagesIn(record).map((named) => stringAt(named, "ecosystem") ?? "");
  return new Set(all.filter((release) => parseEcosystem(release).base === ecosystem));
}
function packagesIn(record) {
  return (arrayAt(record, "affected") ?? []).filter(isObject).map((affected) => objectAt(affected, "package") ?? {});
}

// shared/advisories/folder-index.ts
var MAX_FILES = 2e5;
async function readUnpackedFolder(folder, shown) {
  const names = (await readdir2(folder)).filter((name) => name.endsWith(".json")).sort();
  if (names.length > MAX_FILES) {
    const message = `the folder has ${names.length} records. Fix: pack them as all.zip`;
    throw new DataError("limit-exceeded", message, { path: shown });
  }
  const records = [];
  const broken = [];
  const others = [];
  for (const name of names) {
    const read = await readUnpackedFile(join2(folder, name), `${shown}/${name}`);
    records.push(...read.records);
    broken.push(...read.broken);
    others.push(...read.others);
  }
  return { records, broken, others };
}
function withoutOtherFiles(loose) {
  return { ...loose, others: [] };
}
async function readUnpackedFile(path, shown) {
  const value = await readJson(path, shown);
  const items = Array.isArray(value) ? value : [value];
  const records = items.filter(isRecord).map((record) => ({ record, shown }));
  if (records.length === items.length) return { records, broken: [], others: [] };
  const isOther = value !== void 0 && records.length === 0;
  return { records, broken: isOther ? [] : [shown], others: isOther ? [shown] : [] };
}
function openFolderIndex(loose, ecosystem, shown) {
  const byName = /* @__PURE__ */ new Map();
  let newest = "";
  let records = 0;
  for (const entry of loose.records) {
    const names = namesIn(entry.record, ecosystem);
    if (names.size > 0) records += 1;
    if (names.size > 0) newest = later(newest, stringAt(entry.record, "modified") ?? "");
    for (const name of names) byName.set(name, [...byName.get(name) ?? [], entry]);
  }
  return {
    newest,
    records,
    releases: new Set(loose.records.flatMap(({ record }) => [...releasesIn(record, ecosystem)])),
    problems: brokenRecords([...loose.broken, ...loose.others].sort(), shown),
    find: (name) => readAll(byName.get(name) ?? [], async ({ record }) => parseAdvisory(record)),
    close: async () => void 0
  };
}
async function readJson(path, shown) {
  const { size } = await stat(path);
  if (size > MAX_RECORD_BYTES2) return void 0;
  try {
    return parseJson(await readFile(path), shown);
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function isRecord(value) {
  return isObject(value) && stringAt(value, "id") !== void 0;
}

// shared/advisories/zip-index.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile as readFile3, stat as stat2 } from "node:fs/promises";

// shared/advisories/zip-index-cache.ts
import { hash as hash2 } from "node:crypto";
import { readdir as readdir3, readFile as readFile2 } from "node:fs/promises";
import { dirname, join as join3 } from "node:path";
var FORMAT = "assay/advisory-index/v4";
var ENDING = ".json";
var NUMBERS_PER_ENTRY = 5;
async function loadIndex(folder, archive) {
  const start = nameStart(archive);
  const names = await readdir3(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(start)).sort()) {
    const index = await readIndex(join3(folder, name), archive);
    if (index !== void 0) return index;
  }
  return void 0;
}
async function saveIndex(folder, archive, index) {
  const text = serialize(index);
  const start = nameStart(archive);
  const guarded = [dirname(folder)];
  try {
    const names = await readdir3(folder).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(start))) {
      removeFile(join3(folder, name), guarded);
    }
    writeFile(join3(folder, `${start}${sha256Of(text)}${ENDING}`), text, guarded);
  } catch (error) {
    if (error instanceof UserError) throw error;
  }
}
async function readIndex(path, archive) {
  try {
    const text = await readFile2(path, "utf8");
    if (!path.endsWith(`-${sha256Of(text)}${ENDING}`)) return void 0;
    return parseIndex(JSON.parse(text), archive.size);
  } catch {
    return void 0;
  }
}
function nameStart({ sha256, ecosystem }) {
  return `${sha256Of(`${FORMAT}
${ecosystem}
${sha256}`)}-`;
}
function sha256Of(text) {
  return hash2("sha256", text, "hex");
}
function serialize(index) {
  return JSON.stringify({
    kind: FORMAT,
    newest: index.newest,
    broken: index.broken,
    releases: index.releases,
    entries: index.entries.flatMap((entry) => [
      entry.start,
      entry.packed,
      entry.size,
      entry.crc,
      entry.method
    ]),
    names: [...index.names]
  });
}
function parseIndex(value, archiveBytes) {
  if (!isObject(value) || stringAt(value, "kind") !== FORMAT) return void 0;
  const names = arrayAt(value, "names") ?? [];
  const broken = (arrayAt(value, "broken") ?? []).map(scalarText);
  const releases = (arrayAt(value, "releases") ?? []).map(scalarText);
  const entries = parseEntries((arrayAt(value, "entries") ?? []).map(Number));
  if (!entries.every((entry) => isWithin(entry, archiveBytes))) return void 0;
  if (!names.every((pair2) => isNamed(pair2, entries.length))) return void 0;
  return {
    entries,
    names: new Map(names),
    releases,
    newest: stringAt(value, "newest") ?? "",
    broken
  };
}
function parseEntries(numbers) {
  const entries = [];
  for (let at = 0; at + NUMBERS_PER_ENTRY <= numbers.length; at += NUMBERS_PER_ENTRY) {
    const [start = 0, packed = 0, size = 0, crc = 0, method = 0] = numbers.slice(at, at + 5);
    entries.push({ start, packed, size, crc, method });
  }
  return entries;
}
function isWithin({ start, packed, size }, archiveBytes) {
  const isCount = [start, packed, size].every((one) => Number.isSafeInteger(one) && one >= 0);
  return isCount && start + packed <= archiveBytes && size <= MAX_RECORD_BYTES2;
}
function isNamed(pair2, entryCount) {
  if (!Array.isArray(pair2) || typeof pair2[0] !== "string" || !Array.isArray(pair2[1])) return false;
  return pair2[1].every((at) => Number.isInteger(at) && at >= 0 && at < entryCount);
}

// shared/advisories/zip-index.ts
async function openZipIndex(location) {
  const index = await indexOf(location);
  const file = await openFile(location.path);
  return {
    newest: index.newest,
    records: index.entries.length - index.broken.length,
    releases: new Set(index.releases),
    problems: brokenRecords(index.broken, location.shown),
    find: async (name) => {
      const entries = (index.names.get(name) ?? []).map((at) => index.entries[at]);
      return await readAll(entries, (entry) => readAdvisory(file, entry, location.shown));
    },
    close: () => file.close()
  };
}
async function indexOf(location) {
  const { size } = await stat2(location.path);
  if (size > MAX_ARCHIVE_BYTES) {
    const message = `the archive has ${size} bytes; the limit is ${MAX_ARCHIVE_BYTES}`;
    throw new DataError("limit-exceeded", message, { path: location.shown });
  }
  const { cacheFolder: cacheFolder2, ecosystem } = location;
  if (cacheFolder2 === void 0) return buildIndex(await readFile3(location.path), location);
  const sha256 = await sha256Of2(createReadStream(location.path));
  const cached = await loadIndex(cacheFolder2, { sha256, size, ecosystem });
  if (cached !== void 0) return cached;
  const archive = await readFile3(location.path);
  const built = buildIndex(archive, location);
  const indexed = { sha256: await sha256Of2([archive]), size: archive.length, ecosystem };
  await saveIndex(cacheFolder2, indexed, built);
  return built;
}
async function sha256Of2(chunks2) {
  const hash3 = createHash("sha256");
  for await (const chunk of chunks2) hash3.update(chunk);
  return hash3.digest("hex");
}
function buildIndex(archive, location) {
  const entries = listRecords(archive, location.shown);
  const names = /* @__PURE__ */ new Map();
  const broken = [];
  const releases = /* @__PURE__ */ new Set();
  let newest = "";
  for (const [at, entry] of entries.entries()) {
    const record = recordOf(
      archive.subarray(entry.start, entry.start + entry.packed),
      entry,
      location
    );
    if (record === void 0) {
      broken.push(entry.name);
      continue;
    }
    newest = later(newest, stringAt(record, "modified") ?? "");
    for (const release of releasesIn(record, location.ecosystem)) releases.add(release);
    for (const name of namesIn(record, location.ecosystem)) {
      const positions = names.get(name) ?? [];
      names.set(name, positions);
      positions.push(at);
    }
  }
  return { entries, names, releases: [...releases].sort(), newest, broken };
}
function recordOf(packed, entry, location) {
  try {
    const value = parseJson(unpackRecord(packed, entry, location.shown), location.shown);
    if (!isObject(value) || stringAt(value, "id") === void 0) return void 0;
    return value;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
async function readAdvisory(file, entry, shown) {
  if (entry === void 0) throw new DataError("not-found", "the index is stale", { path: shown });
  const packed = Buffer.alloc(entry.packed);
  await file.read(packed, 0, entry.packed, entry.start);
  return parseAdvisory(parseJson(unpackRecord(packed, entry, shown), shown));
}

// shared/advisories/open-folder.ts
var ARCHIVE = "all.zip";
var PROGRESS_STEP = 500;
function openFolder(folder, deps) {
  return { find: (packages, onProgress) => findIn(folder, deps, packages, onProgress) };
}
async function findIn(folder, deps, packages, onProgress) {
  const search = await openSearch(folder, deps);
  const candidates = [];
  try {
    for (const [index, item] of packages.entries()) {
      candidates.push(...await candidatesFor(item, search));
      if (index % PROGRESS_STEP === 0) onProgress?.(index, packages.length);
    }
    onProgress?.(packages.length, packages.length);
    const indexes = [...search.indexes.values()].flat();
    const newest = indexes.reduce((time, each) => later(time, each.newest), "");
    const data = {
      name: search.name,
      newest: newest === "" ? void 0 : newest,
      records: recordsOf(search)
    };
    return { candidates, problems: search.problems, uncovered: [...search.uncovered], data };
  } finally {
    for (const each of [...search.indexes.values()].flat()) await each.close();
  }
}
function recordsOf({ indexes }) {
  return [...indexes].map(([ecosystem, own]) => ({
    ecosystem,
    records: own.reduce((sum, each) => sum + each.records, 0)
  })).sort((a, b) => compareText(a.ecosystem, b.ecosystem));
}
async function openSearch(folder, deps) {
  const name = basename(folder);
  const isFolder = (await statOf(folder)).isDirectory();
  const root = isFolder ? withoutOtherFiles(await readUnpackedFolder(folder, name)) : await readUnpackedFile(folder, name);
  const entries = isFolder ? await readdir4(folder, { withFileTypes: true }) : [];
  const folders = entries.filter((entry) => !entry.isFile()).map((entry) => entry.name);
  return {
    folder,
    name,
    deps,
    root,
    folders: new Set(folders),
    indexes: /* @__PURE__ */ new Map(),
    answers: /* @__PURE__ */ new Map(),
    problems: [],
    checkedReleases: /* @__PURE__ */ new Set(),
    uncovered: /* @__PURE__ */ new Set()
  };
}
async function statOf(folder) {
  try {
    return await stat3(folder);
  } catch (cause) {
    throw new UserError(
      "file-not-found",
      `Advisory folder ${folder} not found.`,
      "Give the path of a folder with <Ecosystem>/all.zip, as OSV publishes it.",
      { cause }
    );
  }
}
async function candidatesFor(item, search) {
  const found = /* @__PURE__ */ new Map();
  for (const coordinates of osvCoordinates(item)) {
    const { advisories } = await answerFor(coordinates, search);
    for (const advisory of advisories) {
      const isNamed2 = advisory.affected.some((affected) => {
        const { ecosystem, name } = affected.package;
        const { base } = parseEcosystem(ecosystem);
        return coversEcosystem(ecosystem, coordinates.ecosystem) && normalName(base, name) === coordinates.name;
      });
      if (isNamed2) found.set(advisory.id, { package: item, advisory });
    }
  }
  return [...found.values()];
}
async function answerFor(coordinates, search) {
  const { base } = parseEcosystem(coordinates.ecosystem);
  const key = `${coordinates.ecosystem}
${coordinates.name}`;
  const known = search.answers.get(key);
  if (known !== void 0) return known;
  const answers = [];
  for (const each of await indexesFor(base, search)) {
    answers.push(await each.find(coordinates.name));
  }
  noteMissingRelease(coordinates.ecosystem, search);
  const answer = {
    advisories: answers.flatMap(({ advisories }) => advisories),
    problems: answers.flatMap(({ problems }) => problems)
  };
  search.problems.push(...answer.problems);
  search.answers.set(key, answer);
  return answer;
}
function noteMissingRelease(ecosystem, search) {
  const { base } = parseEcosystem(ecosystem);
  const indexes = search.indexes.get(base) ?? [];
  if (indexes.length === 0 || search.checkedReleases.has(ecosystem)) return;
  search.checkedReleases.add(ecosystem);
  const isCovered = indexes.some(
    ({ releases }) => [...releases].some((release) => coversEcosystem(release, ecosystem))
  );
  if (!isCovered) noteMissing(ecosystem, search);
}
async function indexesFor(base, search) {
  const open = search.indexes.get(base);
  if (open !== void 0) return open;
  const indexes = await openIndexes(base, search);
  if (indexes.length === 0) noteMissing(base, search);
  search.problems.push(...indexes.flatMap((each) => each.problems));
  search.indexes.set(base, indexes);
  return indexes;
}
async function openIndexes(base, search) {
  const { folder, name, root, deps } = search;
  const beside = openFolderIndex(root, base, name);
  const indexes = beside.releases.size + beside.problems.length > 0 ? [beside] : [];
  if (!search.folders.has(base)) return indexes;
  const inside = join4(folder, base);
  const shown = `${name}/${base}`;
  if ((await readdir4(inside)).includes(ARCHIVE)) {
    const location = { path: join4(inside, ARCHIVE), shown: `${shown}/${ARCHIVE}`, ecosystem: base };
    indexes.push(await openZipIndex({ ...location, cacheFolder: deps.cacheFolder }));
    return indexes;
  }
  return [...indexes, openFolderIndex(await readUnpackedFolder(inside, shown), base, shown)];
}
function noteMissing(ecosystem, search) {
  search.uncovered.add(ecosystem);
  search.problems.push(missingEcosystem(ecosystem, search.name));
}
function missingEcosystem(base, name) {
  return {
    code: "not-found",
    message: `no advisories for ${base}: its packages were not checked`,
    path: `${name}/${base}`
  };
}

// shared/advisories/open-advisories.ts
function openAdvisories(location, deps) {
  if ("folder" in location) return openFolder(location.folder, deps);
  return openApi(location.url, deps.network);
}

// actions/scan/base-advisories.ts
import { stat as stat4 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename as basename2, dirname as dirname2, join as join6 } from "node:path";

// shared/compare/base-folder.ts
import { join as join5 } from "node:path";
async function baseFolder(base, deciding, wanted) {
  const found = await base.find(wanted);
  if (found === void 0) {
    const isProposed = deciding === void 0 || await isTracked(deciding.tree, wanted);
    return { kind: isProposed ? "none" : "untracked" };
  }
  if (found.kind === "submodule") return await inSubmodule(found, deciding);
  const commit = deciding?.head.commit;
  const here = commit === void 0 ? void 0 : await base.findIn(commit, wanted);
  if (here !== void 0 && here.id === found.id && here.kind === found.kind) {
    return { kind: "same" };
  }
  const { id } = found;
  const files = found.kind === "folder" ? await base.filesBelow(id) : [{ path: "", id }];
  return { kind: "other", files };
}
async function inSubmodule({ path, id }, deciding) {
  const inner = deciding === void 0 ? void 0 : await workTreeAt(join5(deciding.tree.top, path));
  if (inner !== void 0 && (await readHead(inner)).commit === id) return { kind: "same" };
  const message = `the submodule ${path} is at another commit than in the base`;
  throw new DataError("not-found", message, { path });
}

// actions/scan/base-advisories.ts
var MAX_BYTES = 4 * 1024 ** 3;
async function advisoriesOfBase(folder, host) {
  const own = { path: folder, remove: async () => {
  } };
  if (pathBelow(host.workspace, folder) === void 0) return own;
  const found = await stat4(folder).catch(() => void 0);
  const around = found?.isDirectory() === true ? folder : dirname2(folder);
  const proposal = await proposalFor(around, host);
  const deciding = proposal?.deciding;
  const wanted = pathBelow(deciding?.tree.top ?? host.workspace, folder);
  if (proposal === void 0 || wanted === void 0) return own;
  const shown = shownPath(host, folder);
  if (wanted === "") throw isRepositoryRoot(shown);
  const read = await readingBase(proposal, host, async (base) => {
    const there = await baseFolder(base, deciding, wanted);
    if (there.kind !== "other") return there.kind;
    const name = `Using the advisories in ${shown} from ${base.branch} (${base.commit.slice(0, 7)})`;
    host.annotate("notice", `${name}: this change modifies them.`);
    return await copyOf(base, there.files, basename2(folder), host);
  });
  const { branch } = proposal.rule;
  if ("message" in read) {
    const message = `${shown} of ${branch} could not be read: ${read.message}.`;
    throw new UserError("input-invalid", message, `${read.fix}.`);
  }
  if (read.done === "none") {
    const message = `${branch} has no ${shown}, and a change must not bring its own advisories.`;
    const fix = "Merge the advisories first, or keep them outside the checkout.";
    throw new UserError("input-invalid", message, fix);
  }
  return typeof read.done === "string" ? own : read.done;
}
function isRepositoryRoot(shown) {
  const message = `${shown} is the root of the repository.`;
  return new UserError("input-invalid", message, "Move the advisories to a folder of their own.");
}
async function copyOf(base, files, name, { env }) {
  const folder = makeTemporaryFolder(env["RUNNER_TEMP"] ?? tmpdir(), "assay-advisories-");
  const path = join6(folder.path, name);
  try {
    let bytes = 0;
    for (const file of files) {
      const content = await base.content(file.id);
      bytes += content.length;
      if (bytes > MAX_BYTES) {
        throw new DataError("limit-exceeded", "the advisories exceed 4 GB", {
          path: file.path
        });
      }
      writeFile(join6(path, file.path), content, [folder.path]);
    }
  } catch (error) {
    await folder.remove();
    throw error;
  }
  return { path, remove: folder.remove };
}

// actions/scan/open-advisories.ts
function advisoriesAt(location, host) {
  const dependencies = { network: networkOf(host), cacheFolder: cacheFolder(host) };
  const [scheme] = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(location) ?? [];
  if (scheme === void 0) {
    const folder = resolve(host.workspace, location);
    return withFixes(folderSource(folder, dependencies, host));
  }
  if (/^https?$/i.test(scheme)) return withFixes(openAdvisories({ url: location }, dependencies));
  throw new UserError(
    "input-invalid",
    `Input advisories has an unsupported scheme: ${scheme}://.`,
    "Set it to the https URL of an OSV API, or to the path of a folder."
  );
}
function folderSource(folder, dependencies, host) {
  return {
    find: async (packages, onProgress) => {
      const chosen = await advisoriesOfBase(folder, host);
      try {
        return await openAdvisories({ folder: chosen.path }, dependencies).find(
          packages,
          onProgress
        );
      } finally {
        await chosen.remove();
      }
    }
  };
}
function withFixes(source) {
  return {
    find: (packages, onProgress) => source.find(packages, onProgress).catch((error) => {
      throw withFix(error);
    })
  };
}
function withFix(error) {
  if (error instanceof DataError) {
    const { path, line } = error.place;
    const where = line === void 0 ? path : `${path}:${line}`;
    const fix2 = "Download the advisories again.";
    return new UserError("input-invalid", `${where}: ${error.message}`, fix2, { cause: error });
  }
  if (!(error instanceof RemoteError) || error.fix !== "" || error.code !== "bad-response") {
    return error;
  }
  const fix = "Check that `advisories` is the https URL of an OSV API, and that no proxy or login page responds instead.";
  return new RemoteError(error.code, error.message, error.call, { cause: error, fix });
}
function cacheFolder({ env }) {
  const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join7(homedir(), ".cache");
  return join7(base, "assay-advisories");
}

// actions/scan/scan-policy.ts
async function scanRulesOf(inputs, host) {
  const source = await readPolicy(inputs.policy, host);
  const given = settingsOf(inputs);
  const { proposed } = source;
  const afterMerge = proposed?.kind === "valid" ? scanPolicyFrom(given, proposed.file.scan).policy : void 0;
  const workflows = await workflowsChanged(inputs.path ?? host.workspace, host);
  return { ...scanPolicyFrom(given, source.file.scan), source, afterMerge, workflows };
}
function settingsOf({
  "fail-on": failOn,
  "only-fixed": onlyFixed,
  unscored,
  partial,
  unlocked
}) {
  return {
    ...failOn === void 0 ? {} : { failOn },
    ...onlyFixed === void 0 ? {} : { onlyFixed },
    ...unscored === void 0 ? {} : { unscored },
    ...partial === void 0 ? {} : { partial },
    ...unlocked === void 0 ? {} : { unlocked }
  };
}

// shared/report/choose-annotations.ts
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_MESSAGE = 1e3;
function chooseAnnotations(data, limit = MAX_ANNOTATIONS_PER_LEVEL) {
  const used = /* @__PURE__ */ new Map();
  return openFindings(data).map(({ finding, source, isReason }) => annotationOf(finding, source, isReason)).filter(({ level }) => {
    const count = (used.get(level) ?? 0) + 1;
    used.set(level, count);
    return count <= limit;
  });
}
var GRAVE = /* @__PURE__ */ new Set(["critical", "high", "unknown"]);
function annotationOf(finding, source, isReason) {
  const path = repositoryPath(source, finding.location);
  const isGrave = finding.kind === "malware" || GRAVE.has(finding.severity);
  return {
    level: isReason ? "error" : isGrave ? "warning" : "notice",
    title: visibleText(`${severityLabel(finding)}: ${finding.id}`),
    message: visibleText(messageOf(finding, source, path), MAX_MESSAGE),
    path,
    line: path === void 0 ? void 0 : finding.location.line
  };
}
function messageOf(finding, source, path) {
  const about = finding.package;
  const subject = about === void 0 ? "" : `${about.name} ${about.version}: `;
  const fix = finding.fixed.length === 0 ? "No fix available." : `Fixed in ${finding.fixed.join(", ")}.`;
  const where = path === void 0 ? ` Found in ${source.name}, ${locationText(finding.location)}.` : "";
  return `${subject}${finding.title === "" ? finding.id : finding.title}. ${fix}${where}`;
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
  const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
  const table = renderScanTable(scanned, decision, options);
  if (table !== "") host.print(table);
  if (!isAnnotating || host.kind === "terminal") return;
  const data = gatherReport({ title: "" }, [scanned, decision], []);
  for (const { level, message, path, line, title } of chooseAnnotations(data)) {
    host.annotate(level, message, path === void 0 ? void 0 : { path, line }, title);
  }
}

// actions/scan/show-rules.ts
var MAX_SHOWN = 50;
function showRules({ source, contested }, decision, ignored, host) {
  showPolicy(decision, host);
  for (const { name, input, file, holds } of contested) {
    host.info(
      `${name}: the input is ${input}, ${source.origin.path} has ${file}; using the stricter value: ${holds}`
    );
  }
  showExceptions(ignored, host);
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
function showStale({ expired, unused }, { origin, proposed }, host) {
  const own = (line) => proposed === void 0 ? { path: origin.path, line } : { path: origin.path };
  const place = (line) => origin.from === "given" ? void 0 : own(line);
  for (const { rule, ignore } of expired) {
    const message = `${rule} for ${ignore.id} expired on ${ignore.expires}, so the finding counts again. Fix the finding, or renew \`expires\`.`;
    host.annotate("warning", message, place(ignore.line));
  }
  for (const { rule, ignore } of unused) {
    const message = `${rule} for ${ignore.id} matches no finding. Remove the rule.`;
    host.annotate("notice", message, place(ignore.line));
  }
}

// actions/scan/main.ts
async function main(host) {
  await claimedRun(host, spec, ({ files }) => scan(host, files));
}
async function scan(host, files) {
  const inputs = readInputs(spec, host);
  const rules = await scanRulesOf(inputs, host);
  const { inventories, proposedIgnores } = await takeInventories(inputs, host);
  const inventory = joinPlatforms(inventories);
  const answer = await advisoriesAt(inputs.advisories, host).find(
    inventories.flatMap(({ packages: packages2 }) => packages2),
    (done, total) => host.progress(`Looked up ${done} of ${total} packages`)
  );
  const matched = matchInventories(inventories, answer.candidates);
  const advisoryProblems = [
    ...answer.problems,
    ...uncheckedParts(inventories),
    ...matched.problems
  ];
  const { compared, skipped } = comparedPackages(inventories, new Set(answer.uncovered));
  const facts = {
    subject: inventory.source.name,
    findings: matched.findings,
    compared,
    skipped,
    contained: inventory.contained,
    files: inventory.files,
    inventoryProblems: inventory.problems,
    advisoryProblems
  };
  const { decision, ignored } = judgeScan(facts, rules, proposedIgnores, host.now());
  const problems = [...inventory.problems, ...advisoryProblems];
  const packages = compared.reduce((sum, each) => sum + each.packages, 0);
  const checkout = await checkoutOf(inputs.path ?? inputs.sbom ?? host.workspace, host);
  const findings = findingsFile(inventory, ignored.findings, answer);
  const source = { ...inventory.source, ...checkout !== void 0 && { checkout } };
  const { contained } = inventory;
  const counts = { packages, ...contained > 0 && { contained } };
  const scanned = { ...findings, source, ...counts, problems };
  await writeResults(scanned, decision, { inputs, files, host });
  for (const each of inventories) {
    showIgnored(each, host);
    showContained(each, host);
  }
  showProblems(problems, host);
  showFindings(scanned, decision, { host, isAnnotating: inputs.annotations });
  showRules(rules, decision, ignored, host);
  host.finish(decision.outcome, explanation(decision, host));
}
function matchInventories(inventories, candidates) {
  if (inventories.length === 1) return matchPackages(candidates);
  const labels = platformLabels(inventories);
  const parts = inventories.map(({ packages }, at) => {
    const own = new Set(packages);
    const matched = matchPackages(candidates.filter((candidate) => own.has(candidate.package)));
    return { platform: labels[at] ?? "", ...matched };
  });
  return { findings: mergePlatforms(parts), problems: parts.flatMap(({ problems }) => problems) };
}
function findingsFile(inventory, findings, { data }) {
  return {
    kind: FINDINGS_KIND,
    source: inventory.source,
    ...inventory.images.length > 0 && { images: inventory.images },
    findings,
    advisories: data
  };
}
async function writeResults(scanned, decision, { inputs, files, host }) {
  const category = inputs["sarif-category"];
  const sarif = renderSarif(scanned, { toolVersion: version, category, decision });
  const counted = scanned.findings.filter(({ suppression }) => suppression === void 0);
  const count = (severity) => String(counted.filter((finding) => finding.severity === severity).length);
  host.setOutput("findings", await files.write("findings.json", prettyJson(scanned)));
  host.setOutput("sarif", await files.write("results.sarif", sarif));
  host.setOutput("decision-file", await files.write("decision.json", prettyJson(decision)));
  host.setOutput("decision", decision.outcome);
  host.setOutput("complete", String(decision.isComplete));
  host.setOutput("summary", decision.summary ?? "");
  host.setOutput("compared", JSON.stringify(decision.compared ?? []));
  host.setOutput("skipped", String(decision.skipped ?? 0));
  host.setOutput("total", String(counted.length));
  for (const severity of ["critical", "high", "medium", "low"]) {
    host.setOutput(severity, count(severity));
  }
}
function explanation(decision, host) {
  const isEmpty = decision.reasons.every(({ rule }) => rule === "something-scanned");
  const fix = isEmpty && decision.reasons.length > 0 ? `
Fix: ${emptySourceFix(host)}` : "";
  return `${explainDecision(decision)}${fix}`;
}

export {
  main
};
