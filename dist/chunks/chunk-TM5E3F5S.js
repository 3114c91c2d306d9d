import {
  findingOf,
  kindAndRatingOf,
  mergeMatches
} from "./chunk-37P5Z5WP.js";
import {
  applyVex
} from "./chunk-B67MPNO4.js";
import {
  dependencyPaths
} from "./chunk-FEPEIGJB.js";
import {
  matchOne,
  rememberMatches
} from "./chunk-LJJGLACW.js";
import {
  platformLabels
} from "./chunk-DRNOMZRF.js";
import {
  SYSTEM_TYPES
} from "./chunk-V3JQJ6JZ.js";
import {
  withExploitation
} from "./chunk-DDT56NL7.js";
import {
  normalName,
  osvCoordinates
} from "./chunk-VJWJGAYR.js";
import {
  schemeFor
} from "./chunk-B5U4ZA5G.js";
import {
  systemOfDistro
} from "./chunk-EA4V7TCS.js";
import {
  isNew
} from "./chunk-KACM4JVN.js";
import {
  dayText
} from "./chunk-65NVBDUB.js";
import {
  coversEcosystem,
  parseEcosystem
} from "./chunk-WVYG7SAD.js";
import {
  unpackSymbols
} from "./chunk-T7CQSDKZ.js";
import {
  deniedPurl,
  exceptionMatcher,
  purlPath
} from "./chunk-X5VKWKJ4.js";
import {
  namedToday,
  termOf
} from "./chunk-FZJ3MQNH.js";
import {
  readPurl
} from "./chunk-3DQXD2HY.js";
import {
  DECISION_KIND,
  FINDINGS_KIND,
  MAX_DENIED,
  PACKAGE_RULES,
  REACHABILITY_LEVELS,
  SEVERITIES,
  besidePolicy,
  compareFindingOrder,
  compareSeverity,
  compareText,
  compareUrgency,
  countNoun,
  decidedBy,
  grouped,
  isAtLeast,
  listed,
  parseImageReference,
  policyChanges,
  ratingOf,
  readPolicy,
  readTrustedFile,
  repositoryName,
  runRepository,
  shownPath,
  workflowsChanged,
  worseSeverity
} from "./chunk-IJL76HOG.js";
import {
  DataError,
  UserError
} from "./chunk-JTYIUYNF.js";

// shared/advisories/stale-data.ts
var DAY_MS = 864e5;
function staleData({ name, records = [], lists = [] }, maxAgeDays, now) {
  if (maxAgeDays === void 0) return [];
  const dated = [
    ...records.filter(({ asked }) => asked === void 0).map(({ ecosystem, newest = "" }) => ({ about: `the advisories for ${ecosystem}`, newest })),
    ...lists.map((list) => ({ about: `the entries of the ${list.name} list`, newest: list.dated }))
  ];
  return dated.flatMap(({ about, newest }) => {
    const age = ageProblem(newest, maxAgeDays, now);
    if (age === void 0) return [];
    const message = `${about} ${age}. Fix: Download the data again.`;
    return [{ code: "stale", message, path: name }];
  });
}
function ageProblem(newest, maxAgeDays, now) {
  const time = Date.parse(newest);
  if (newest === "" || Number.isNaN(time)) return "have no date";
  const day = dayText(newest) ?? newest;
  if (time > now + DAY_MS) return `are from ${day}, which is in the future`;
  if (now - time <= maxAgeDays * DAY_MS) return void 0;
  return `are from ${day}, more than ${countNoun(maxAgeDays, "day")} old (\`max-age-days\`)`;
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

// shared/scan/linked-functions.ts
function linkedFunctions(programs) {
  const byPath = Map.groupBy(programs, ({ path }) => path);
  const opened = /* @__PURE__ */ new Map();
  const open = (path) => {
    const [program, ...others] = byPath.get(path) ?? [];
    if (program === void 0 || others.length > 0) return void 0;
    const known = opened.get(path) ?? openProgram(program);
    opened.set(path, known);
    return known;
  };
  return {
    codeAt: ({ path }, purl, imports) => {
      const found = open(path);
      return found?.purls.has(purl) === true ? codeIn(found, imports) : void 0;
    }
  };
}
function openProgram(program) {
  const { functions, purls } = program;
  return {
    program,
    purls: new Set(purls),
    packages: new Set(functions.packages),
    hasSymbol: unpackSymbols(functions.symbols)
  };
}
function codeIn(opened, imports) {
  const { program, packages, hasSymbol } = opened;
  const linked = importsFor(program, imports).filter(
    ({ path }) => packages.has(nameIn(program, path))
  );
  return {
    hasPackage: linked.length > 0,
    functions: linked.flatMap(
      ({ path, symbols }) => symbols.filter((symbol) => hasSymbol(`${nameIn(program, path)}.${symbol}`)).map((symbol) => `${path}.${symbol}`)
    ),
    packages: linked.filter(({ symbols }) => symbols.length === 0).map(({ path }) => path)
  };
}
function importsFor({ os, architecture }, imports) {
  const fits = (allowed, value) => allowed.length === 0 || value === "" || allowed.includes(value);
  const fitting = imports.filter(
    (one) => fits(one.os, os) && fits(one.architectures, architecture)
  );
  return fitting.length > 0 ? fitting : imports;
}
function nameIn({ mainPackage }, path) {
  return path === mainPackage ? "main" : path;
}

// shared/scan/go-imports.ts
var STANDARD_LIBRARY = "stdlib";
function vulnerableImports(matches) {
  const informed = matches.filter(({ entries: entries2 }) => entries2.some(({ imports: imports2 }) => imports2));
  const entries = informed.flatMap((match) => match.entries);
  const isComplete = entries.every(
    ({ imports: imports2, package: { name } }) => imports2?.every(({ path }) => isInModule(path, name))
  );
  const imports = entries.flatMap((entry) => entry.imports ?? []);
  return isComplete && imports.length > 0 ? imports : void 0;
}
function isInModule(path, module) {
  return module === STANDARD_LIBRARY || path === module || path.startsWith(`${module}/`);
}

// shared/scan/reachability.ts
var MAX_LISTED = 10;
function withReachability(finding, item, matches, linked) {
  if (finding.kind !== "vulnerability") return finding;
  const reachability = reachabilityOf(item, matches, linked);
  return reachability === void 0 ? finding : { ...finding, reachability };
}
function joinReachability(a, b) {
  if (a === void 0 || b === void 0) return void 0;
  return rankOf(b) > rankOf(a) ? b : a;
}
function rankOf({ level }) {
  return REACHABILITY_LEVELS.indexOf(level);
}
function reachabilityOf({ purl, locations }, matches, linked) {
  const imports = vulnerableImports(matches);
  if (imports === void 0 || locations.length === 0) return void 0;
  const code = [];
  for (const location of locations) {
    const found = linked.codeAt(location, purl, imports);
    if (found === void 0) return void 0;
    code.push(found);
  }
  return {
    level: levelOf(code),
    packages: listed2(imports.map(({ path }) => path)),
    linked: listed2(code.flatMap(({ functions, packages }) => [...functions, ...packages]))
  };
}
function levelOf(code) {
  if (code.some(({ functions, packages }) => functions.length + packages.length > 0)) {
    return "linked";
  }
  return code.some(({ hasPackage }) => hasPackage) ? "symbol-not-linked" : "not-linked";
}
function listed2(names) {
  return [...new Set(names)].sort().slice(0, MAX_LISTED);
}

// shared/scan/match-packages.ts
function matchPackages(candidates, programs = [], match = matchOne) {
  const linked = linkedFunctions(programs);
  const findings = [];
  const problems = [];
  for (const [item, own] of Map.groupBy(candidates, (candidate) => candidate.package)) {
    const { matches, undecided, denied } = matchAll(own, match);
    for (const problem of mergeMatches(matches)) {
      findings.push(withReachability(findingOf(item, problem), item, problem.matches, linked));
    }
    if (undecided.length > 0) problems.push(undecidedProblem(item, undecided));
    if (denied.length > 0) problems.push(deniedProblem(item, denied));
  }
  return { findings: findings.sort(compareFindingOrder), problems: problems.sort(byPlace) };
}
function problemsIn(candidates, match = matchOne) {
  const byPackage = Map.groupBy(candidates, (candidate) => candidate.package);
  return [...byPackage.values()].flatMap((own) => mergeMatches(matchAll(own, match).matches));
}
function matchAll(candidates, matchCandidate) {
  const matches = [];
  const undecided = [];
  const denied = [];
  for (const candidate of candidates) {
    const { verdict, match } = matchCandidate(candidate);
    if (match !== void 0) matches.push(match);
    else if (verdict === "undecided") undecided.push(candidate.advisory.id);
    else if (contradictsClaim(candidate)) denied.push(candidate.advisory.id);
  }
  return { matches, undecided, denied };
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
    message: `${what}: Assay cannot tell whether ${shownIds(ids)} affect this package`,
    path: location?.path ?? ".",
    line: location?.line
  };
}

// shared/scan/rate-by-aliases.ts
var RATED = /^(?:CVE|GHSA)-[A-Za-z0-9-]{1,30}$/;
function idsToRate(candidates, match) {
  const known = new Set(candidates.map(({ advisory }) => advisory.id));
  const problems = problemsIn(candidates, match).filter(
    (problem) => isUnrated(kindAndRatingOf(problem))
  );
  const ids = new Set(problems.flatMap((problem) => problem.ids));
  return [...ids].filter((id) => RATED.test(id) && !known.has(id)).sort();
}
function rateByAliases(findings, records) {
  const byId = Map.groupBy(
    records.filter(({ withdrawn }) => withdrawn === void 0),
    ({ id }) => id
  );
  return findings.map((finding) => {
    if (!isUnrated(finding)) return finding;
    const own = [finding.id, ...finding.aliases].flatMap((id) => byId.get(id) ?? []);
    const rated = own.map(ratingIn).reduce(worseSeverity, { severity: "unknown" });
    return rated.severity === "unknown" ? finding : { ...finding, ...rated };
  });
}
function ratingIn(record) {
  return { ...ratingOf(record, []), ratedBy: record.id };
}
function isUnrated({ kind, severity }) {
  return kind === "vulnerability" && severity === "unknown";
}

// shared/scan/with-dependencies.ts
var MAX_INSTRUCTION = 200;
function withDependencies(findings, inventory) {
  const packages = new Map(inventory.packages.map((one) => [one.purl, one]));
  const pathsTo = dependencyPaths(inventory.packages);
  return findings.map((finding) => {
    const { package: about } = finding;
    const item = about && packages.get(about.purl);
    if (about === void 0 || item === void 0) return finding;
    const added = { ...dependencyOf(item, pathsTo(item.purl)), ...layerOf(item, inventory) };
    return { ...finding, package: { ...about, ...added } };
  });
}
function dependencyOf({ scope, isDirect }, { paths, more }) {
  return {
    ...scope !== "unknown" && { scope },
    ...isDirect !== void 0 && { isDirect },
    ...paths.length > 0 && { paths },
    ...more > 0 && { morePaths: more }
  };
}
function layerOf({ locations }, { layers }) {
  const createdBy = layers[locations[0]?.layer ?? -1]?.createdBy;
  return createdBy === void 0 ? {} : { instruction: createdBy.slice(0, MAX_INSTRUCTION) };
}

// shared/scan/match-inventory.ts
function matchInventory(inventory, candidates, match) {
  const own = new Set(inventory.packages);
  const mine = candidates.filter((candidate) => own.has(candidate.package));
  const { findings, problems } = matchPackages(mine, inventory.programs, match);
  return { findings: withDependencies(findings, inventory), problems };
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
      const reachability = joinReachability(known.reachability, finding.reachability);
      if (compareSeverity(finding.severity, known.severity) < 0) {
        merged.set(finding.fingerprint, { ...finding, platforms: known.platforms, reachability });
      } else if (known.reachability !== reachability) {
        merged.set(finding.fingerprint, { ...known, reachability });
      }
    }
  }
  return [...merged.values()].sort(compareFindingOrder);
}

// actions/scan/match-inventories.ts
function matchInventories(inventories, candidates, match, isByPlatform = inventories.length !== 1) {
  const [only] = inventories;
  if (only !== void 0 && !isByPlatform) return matchInventory(only, candidates, match);
  const labels = platformLabels(inventories);
  const parts = inventories.map((inventory, at) => {
    const matched = matchInventory(inventory, candidates, match);
    return { platform: labels[at] ?? "", ...matched };
  });
  return { findings: mergePlatforms(parts), problems: parts.flatMap(({ problems }) => problems) };
}

// actions/scan/find-advisories.ts
async function findAdvisories(choice, { head, base }, { rules, tools }, host) {
  const { advisoriesAt } = await import("./open-advisories-6AXIQKOJ.js");
  const match = rememberMatches();
  const answer = await advisoriesAt(choice.advisories, host, choice.cache).find(
    [...head, ...base].flatMap(({ packages }) => packages),
    (done, total) => host.progress(`Looked up ${done} of ${total} packages`),
    (candidates) => idsToRate(candidates, match)
  );
  const matched = matchInventories(head, answer.candidates, match);
  const isByPlatform = head.length > 1 && base.every(({ source }) => source.kind === "image");
  const before = matchInventories(base, answer.candidates, match, isByPlatform).findings;
  const rated = rateByAliases(matched.findings, answer.aliases);
  const { own, added } = await withTools(rated, tools, head);
  const { exploitationOf } = await import("./exploitation-T2KV6ZU2.js");
  const exploitation = await exploitationOf([...own, ...added, ...before], rules.source, host);
  const baseRated = rateByAliases(before, answer.aliases);
  const found = { inventories: head, matched, rated: own, added, baseRated, answer, exploitation };
  return foundAdvisories(found, rules, host);
}
function foundAdvisories({ inventories, matched, rated, added = [], baseRated = [], answer, exploitation }, rules, host) {
  const data = { ...answer.data, ...listsPart(exploitation) };
  return {
    findings: withExploitation(rated, exploitation),
    added: withExploitation(added, exploitation),
    baseFindings: withExploitation(baseRated, exploitation),
    candidates: answer.candidates,
    data,
    hasExploited: exploitation.dates.has("KEV"),
    hasScores: exploitation.dates.has("EPSS"),
    uncovered: new Set(answer.uncovered),
    problems: [
      ...answer.problems,
      ...exploitation.problems,
      ...staleData(data, rules.policy.maxAgeDays, host.now().getTime()),
      ...uncheckedParts(inventories),
      ...matched.problems
    ]
  };
}
async function withTools(findings, { results }, inventories) {
  if (results.length === 0) return { own: findings, added: [] };
  const { mergeResults } = await import("./merge-results-QG5TBLUV.js");
  const packages = inventories.flatMap((each) => [...each.packages, ...each.contained ?? []]);
  const { own, added } = mergeResults(findings, results, packages);
  return { own, added: inventories.reduce(withDependencies, added) };
}
function listsPart({ dates }) {
  const lists = [...dates].map(([name, dated]) => ({ name, dated }));
  return lists.length === 0 ? {} : { lists };
}

// actions/scan/find-vex.ts
import { isAbsolute } from "node:path";

// actions/scan/vex-subject.ts
function vexSubject(inventories, checkout, names) {
  const [first] = inventories.map(({ source }) => source);
  return {
    digests: commonDigests(inventories.map(({ source }) => source)),
    image: first?.kind === "image" ? imageOf(first.name) : void 0,
    repository: first?.kind === "image" ? void 0 : checkout?.repository,
    names
  };
}
function commonDigests(sources) {
  const sets = sources.map(({ digest, indexDigest, imageId }) => [digest, indexDigest, imageId]);
  const common = sets[0]?.filter((each) => sets.every((set) => set.includes(each))) ?? [];
  return new Set(common.filter((digest) => digest !== void 0));
}
var LOCAL = /^(?:oci|oci-archive|docker-archive|docker):/;
function imageOf(name) {
  if (LOCAL.test(name)) return void 0;
  try {
    const reference = parseImageReference(name);
    return { repository: repositoryName(reference), tag: reference.tag };
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

// actions/scan/find-vex.ts
async function findVex(given, { source }, { inventories, findings, checkout }, host) {
  const { vex: named = [], vexProducts = [] } = source.file.scan;
  const subject = vexSubject(inventories, checkout, vexProducts);
  if (given.length + named.length === 0) return { documents: [], subject, problems: [] };
  const places = named.map((file) => ({ file, path: besidePolicy(file, source) }));
  const outside = places.filter(({ path }) => path === void 0).map(({ file }) => file);
  const paths = /* @__PURE__ */ new Set([...given, ...places.flatMap(({ path }) => path ?? [])]);
  const read = await Promise.all([...paths].map((path) => documentAt(path, host)));
  const documents = read.flatMap(({ document }) => document ?? []);
  const vex = { documents, subject };
  const { vexProblems } = await import("./vex-problems-QPGUWSR4.js");
  const { vexContradictions } = await import("./apply-vex-ZY6LQW7N.js");
  const purls = inventories.flatMap(
    ({ packages, contained = [] }) => [...packages, ...contained].map(({ purl }) => purl)
  );
  const problems = [
    ...outside.map(elsewhere),
    ...read.flatMap(({ problem }) => problem ?? []),
    ...vexProblems(vex, purls, host.now().getTime()),
    ...vexContradictions(findings, vex)
  ];
  return { ...vex, problems };
}
function elsewhere(path) {
  const message = "the VEX document is not a file in the repository of the policy. Fix: Name a file in this repository.";
  return { code: "not-found", message, path };
}
async function documentAt(path, host) {
  const shown = isAbsolute(path) ? shownPath(host, path) : path;
  try {
    const bytes = await readTrustedFile(path, runRepository(host));
    const { readVex } = await import("./read-vex-A6G57CGR.js");
    return { document: readVex(bytes, shown) };
  } catch (error) {
    if (!(error instanceof DataError || error instanceof UserError)) throw error;
    const fix = error instanceof UserError ? error.fix : "Correct the document, or remove its name from the input and the policy.";
    const message = `the VEX document was not used: ${error.message.replace(/\.$/, "")}. Fix: ${fix}`;
    const line = error instanceof DataError ? error.place.line : void 0;
    return { problem: { code: error.code, message, path: shown, ...line && { line } } };
  }
}

// actions/scan/judge.ts
import { isDeepStrictEqual } from "node:util";

// shared/policy/apply-ignores.ts
function applyIgnores(found, policy, now) {
  const placed = policy.ignore.map((ignore, index) => ({ rule: `ignore[${index}]`, ignore }));
  const inForce = placed.filter(({ ignore }) => !isExpired(ignore, now));
  const isInForce = new Set(inForce);
  const candidates = inForce.map((each) => ({
    placed: each,
    matcher: exceptionMatcher(each.ignore)
  }));
  const used = /* @__PURE__ */ new Set();
  const byRule = (fits) => firstOf(candidates, fits, used);
  const findings = found.findings.map((finding) => {
    const rule = byRule((matcher) => matcher.coversFinding(finding));
    return rule === void 0 ? finding : suppressed(finding, rule);
  });
  const judged = (found.refused ?? []).map((refused3) => ({
    refused: refused3,
    by: byRule((matcher) => matcher.coversPackage(refused3))
  }));
  return {
    findings,
    refused: judged.flatMap(({ refused: refused3, by }) => by === void 0 ? [refused3] : []),
    accepted: judged.flatMap(({ refused: refused3, by }) => by === void 0 ? [] : [{ refused: refused3, by }]),
    expired: placed.filter((rule) => !isInForce.has(rule)),
    expiring: inForce.filter((rule) => used.has(rule) && isExpiring(rule.ignore, now)),
    unused: inForce.filter((rule) => !used.has(rule))
  };
}
function firstOf(candidates, fits, used) {
  const fitting = candidates.filter(({ matcher }) => fits(matcher));
  for (const { placed } of fitting) used.add(placed);
  return fitting[0]?.placed;
}
function suppressed(finding, { rule, ignore }) {
  const { reason, justification, owner, expires } = ignore;
  return { ...finding, suppression: { rule, reason, justification, owner, expires } };
}
function isExpired({ expires }, now) {
  return expires !== void 0 && now.toISOString().slice(0, 10) > expires;
}
var WARNING_DAYS = 14;
var DAY_MS2 = 864e5;
function isExpiring({ expires }, now) {
  if (expires === void 0) return false;
  const today = Date.parse(now.toISOString().slice(0, 10));
  return Date.parse(expires) - today <= WARNING_DAYS * DAY_MS2;
}

// shared/policy/comparison-reasons.ts
function withComparison(reasons, comparison, { scope }) {
  if (comparison?.status !== "unavailable" || scope === "all") return reasons;
  if (reasons.every(({ outcome }) => outcome !== "fail")) return reasons;
  const { name, message, fix } = comparison;
  const what = `The scan could not be compared with ${name}, so all findings count`;
  return [
    {
      rule: "compared",
      outcome: "error",
      message: `${what}: ${message}. Fix: ${fix}.`,
      accept: "scope: all",
      findings: []
    },
    ...reasons.map((reason) => ({ ...reason, outcome: "error" }))
  ];
}

// shared/policy/policy-reasons.ts
var RULE = "policy-of-base";
function withPolicyReasons(reasons, { unreadable, invalid }) {
  const known = unreadable === void 0 ? reasons : withoutBase(reasons, unreadable);
  if (invalid === void 0) return known;
  return [reasonOf(`This change adds an invalid policy: ${invalid}`), ...known];
}
function withoutBase(reasons, { branch, message, fix }) {
  if (reasons.every(({ outcome }) => outcome !== "fail")) return reasons;
  const what = `The policy in ${branch} could not be read, and the scan fails without this policy`;
  return [
    reasonOf(`${what}: ${message}. Fix: ${fix}.`),
    ...reasons.map((reason) => ({ ...reason, outcome: "error" }))
  ];
}
function reasonOf(message) {
  return { rule: RULE, outcome: "error", message, findings: [] };
}

// shared/policy/exception-text.ts
var PLAIN = /^[\w./%~-][\w.:/@%+~-]{0,300}$/;
function findingException({ id, package: about }) {
  return exceptionText(id, about?.purl);
}
function exceptionText(id, purl) {
  const about = purl === void 0 ? "" : `purl: ${flowText(withoutQualifiers(purl))}, `;
  return `ignore: [{ id: ${flowText(id)}, ${about}reason: … }]`;
}
function withoutQualifiers(purl) {
  return purl.split(/[?#]/, 1)[0] ?? "";
}
function flowText(text) {
  return PLAIN.test(text) && !text.endsWith(":") ? text : JSON.stringify(text);
}

// shared/policy/refused-packages.ts
var MAX_NAMED = 3;
var MAX_ITEMS = 100;
var SEVERAL = {
  deny: "are denied",
  licenses: "have a license that `licenses` does not accept",
  registries: "come from hosts that `registries` does not list",
  "min-age-days": "are newer than `min-age-days` allows"
};
var SEVERAL_UNKNOWN = {
  deny: SEVERAL.deny,
  licenses: "have no known SPDX license (`unknown-licenses: fail`)",
  registries: "state no download location (`unknown-registries: fail`)",
  "min-age-days": "have no known publication date (`unknown-age: fail`)"
};
function refusedPackageReasons(refused3) {
  return PACKAGE_RULES.flatMap((rule) => {
    const own = refused3.filter((each) => each.rule === rule).toSorted(byMessage);
    const unknown3 = own.filter(isUnknown);
    return [
      ...reasonFor(
        own.filter((each) => !isUnknown(each)),
        SEVERAL[rule]
      ),
      ...reasonFor(unknown3, SEVERAL_UNKNOWN[rule])
    ];
  });
}
function isUnknown({ accept = "" }) {
  return accept.startsWith("unknown-");
}
function reasonFor(packages, several) {
  const [first] = packages;
  if (first === void 0) return [];
  const { rule } = first;
  const accept = first.accept ?? exceptionText(rule, first.item.purl);
  if (packages.length === 1) {
    return [{ rule, outcome: "fail", message: first.message, accept, findings: [] }];
  }
  const isForAll = first.accept !== void 0 && packages.every((each) => each.accept === first.accept);
  return [
    {
      rule,
      outcome: "fail",
      message: `${countNoun(packages.length, "package")} ${several}: ${namesOf(packages)}`,
      ...isForAll ? { accept } : { acceptOne: accept },
      findings: [],
      items: packages.slice(0, MAX_ITEMS).map(({ message }) => message)
    }
  ];
}
function namesOf(packages) {
  const names = [...new Set(packages.map(({ item }) => packageText(item)))];
  const left = names.length - MAX_NAMED;
  return listed([...names.slice(0, MAX_NAMED), ...left > 0 ? [`${grouped(left)} more`] : []]);
}
function byMessage(a, b) {
  return compareText(a.message, b.message);
}
function packageText({ name, version }) {
  return `${name} ${version}`.trim();
}

// shared/policy/rules/problem-reasons.ts
var MAX_DESCRIBED = 3;
function problemReasons(problems, { rule, accept, several }) {
  if (problems.length === 0) return [];
  const described = problems.slice(0, MAX_DESCRIBED).map(describe);
  const left = problems.length - described.length;
  const details = [...described.map(withoutPeriod), ...left > 0 ? [`${grouped(left)} more`] : []];
  const message = problems.length === 1 ? described.join() : `${grouped(problems.length)} ${several}: ${details.join("; ")}`;
  return [{ rule, outcome: "error", message, accept, findings: [] }];
}
function withoutPeriod(sentence) {
  return sentence.replace(/\.$/, "");
}
function describe({ path, line, message }) {
  if (message.startsWith(`${path} `)) return message;
  return line === void 0 ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}

// shared/policy/rules/advisories-complete.ts
function advisoriesComplete(problems, partial) {
  if (partial === "allow") return [];
  return problemReasons(problems, {
    rule: "advisories-complete",
    several: "comparisons with advisories failed",
    accept: "partial: allow"
  });
}

// shared/policy/unlocked-problem.ts
function isUnlocked({ code }) {
  return code === "unlocked";
}

// shared/policy/rules/inventory-complete.ts
function inventoryComplete(problems, partial) {
  if (partial === "allow") return [];
  const unread = problems.filter((problem) => !isUnlocked(problem));
  return problemReasons(unread, {
    rule: "inventory-complete",
    several: "parts of the source could not be read",
    accept: "partial: allow"
  });
}

// shared/policy/rules/manifests-locked.ts
function manifestsLocked(problems, unlocked) {
  if (unlocked === "allow") return [];
  const found = problems.filter(isUnlocked);
  return problemReasons(found, {
    rule: "manifests-locked",
    several: "manifests have no lockfile",
    accept: "unlocked: allow"
  });
}

// shared/policy/rules/counted-scope.ts
var DEFAULT_SCOPES = ["runtime"];
var ACTIONS = "GitHub Actions";
function hasCountedScope({ package: about }, { scopes = DEFAULT_SCOPES }) {
  if (about === void 0) return true;
  const { scope = "unknown", ecosystem } = about;
  const countsAsRuntime = scope === "unknown" || ecosystem === ACTIONS;
  return scopes.includes(scope) || countsAsRuntime && scopes.includes("runtime");
}

// shared/policy/rules/grace-days.ts
var DAY_MS3 = 864e5;
function isPastGrace(finding, { graceDays, unknownDates = "fail" }, now) {
  if (graceDays === void 0) return true;
  const ageMs = advisoryAgeMs(finding, now);
  return ageMs === void 0 ? unknownDates === "fail" : ageMs >= graceDays * DAY_MS3;
}
function advisoryAgeMs({ published }, now) {
  const ageMs = now.getTime() - Date.parse(published ?? "");
  return ageMs >= 0 ? ageMs : void 0;
}

// shared/policy/rules/only-direct.ts
function isDirectEnough({ package: about }, { onlyDirect, unknownDirect = "fail" }) {
  if (onlyDirect !== true || about === void 0) return true;
  return about.isDirect ?? unknownDirect === "fail";
}

// shared/policy/rules/is-new.ts
function isNewFor(finding, policy) {
  if (isNew(finding)) return true;
  const { was } = finding.change ?? {};
  if (was === void 0) return false;
  const isExcused = was.reachability === "not-linked" && policy.reachability === "excuse";
  const earlier = inBase(finding, was);
  return isExcused || !hasCountedScope(earlier, policy) || !isDirectEnough(earlier, policy);
}
function inBase(finding, { scope, isDirect }) {
  if (finding.package === void 0) return finding;
  const use = { ...scope && { scope }, ...isDirect !== void 0 && { isDirect } };
  return { ...finding, package: { ...finding.package, ...use } };
}

// shared/policy/rules/min-epss.ts
function isLikelyEnough({ epss }, { minEpss, unknownEpss = "fail" }, hasList) {
  if (minEpss === void 0) return true;
  return epss === void 0 ? unknownEpss === "fail" || !hasList : epss.score >= minEpss;
}

// shared/policy/rules/only-exploited.ts
function isExploitedEnough({ exploited }, { onlyExploited }, hasList) {
  return onlyExploited !== true || !hasList || exploited !== void 0;
}
function exploitedListRead({ onlyExploited }, hasList) {
  if (onlyExploited !== true || hasList) return [];
  const message = "The scan had no list of exploited vulnerabilities, which `only-exploited: true` needs, so all findings count";
  return [
    {
      rule: "only-exploited",
      outcome: "error",
      message,
      accept: "only-exploited: false",
      findings: []
    }
  ];
}

// shared/policy/rules/counted-findings.ts
function countedFindings(findings, policy, facts = {}) {
  return findings.filter((finding) => {
    if (finding.suppression !== void 0 || finding.kind === "notice") return false;
    return finding.kind === "malware" || isWanted(finding, policy, facts);
  });
}
function isWanted(finding, policy, { now, hasExploited = false, hasScores = false }) {
  return (!policy.onlyFixed || finding.fixed.length > 0) && (policy.scope === "all" || isNewFor(finding, policy)) && hasCountedScope(finding, policy) && isDirectEnough(finding, policy) && isExploitedEnough(finding, policy, hasExploited) && isLikelyEnough(finding, policy, hasScores) && (now === void 0 || isPastGrace(finding, policy, now));
}
function subjectOf(finding) {
  const { package: about, location } = finding;
  return about === void 0 ? location.path : `${about.name} ${about.version}`.trim();
}

// shared/policy/rules/finding-reason.ts
function findingReason(findings, { rule, one, several, accept }, isCompared = false) {
  const sorted = findings.toSorted(compareUrgency);
  const [worst] = sorted;
  if (worst === void 0) return [];
  const isOne = sorted.length === 1;
  const isFresh = isCompared && sorted.every((each) => each.change !== void 0 && isNew(each));
  const message = isOne ? `${worst.id} in ${subjectOf(worst)} ${one(worst)}` : `${countNoun(sorted.length, isFresh ? "new finding" : "finding")} ${several(sorted)}`;
  const exception = findingException(sorted.find(({ kind }) => kind !== "malware") ?? worst);
  const acceptance = isOne ? { accept: exception } : { acceptOne: exception };
  return [
    {
      rule,
      outcome: "fail",
      message,
      ...accept === void 0 ? acceptance : { accept },
      findings: sorted.map(({ fingerprint }) => fingerprint)
    }
  ];
}

// shared/policy/rules/unknown-data.ts
var UNKNOWN_KEYS = ["unknown-direct", "unknown-epss", "unknown-dates"];
function unknownDataOf(finding, policy, { now, hasScores = false }) {
  const { package: about, epss, kind } = finding;
  if (kind === "malware") return void 0;
  if (policy.onlyDirect === true && about !== void 0 && about.isDirect === void 0) {
    return { key: "unknown-direct", message: "has no known dependency path" };
  }
  if (policy.minEpss !== void 0 && hasScores && epss === void 0) {
    return { key: "unknown-epss", message: "has no EPSS score" };
  }
  if (policy.graceDays === void 0 || now === void 0) return void 0;
  return advisoryAgeMs(finding, now) === void 0 ? { key: "unknown-dates", message: "has no publication date" } : void 0;
}

// shared/policy/rules/max-severity.ts
function maxSeverity(findings, policy, facts = {}) {
  const counted = countedFindings(findings, policy, facts).filter(
    (finding) => finding.kind === "malware" || isSevere(finding, policy)
  );
  const groups = Map.groupBy(counted, (finding) => unknownDataOf(finding, policy, facts)?.key);
  return [void 0, ...UNKNOWN_KEYS].flatMap((key) => {
    const own = groups.get(key) ?? [];
    const unknown3 = own[0] && unknownDataOf(own[0], policy, facts);
    return reasonFor2(own, policy, unknown3);
  });
}
function isSevere({ severity }, { failOn }) {
  return failOn !== "never" && severity !== "unknown" && isAtLeast(severity, failOn);
}
function reasonFor2(findings, { failOn, scope }, unknown3) {
  const missing = unknown3 === void 0 ? "" : ` (\`${unknown3.key}: fail\`)`;
  const text = {
    rule: "max-severity",
    one: (finding) => `${oneText(finding)}${unknown3 === void 0 ? "" : ` and ${unknown3.message}`}${missing}`,
    several: (all) => `${severalText(all, failOn)}${unknown3 === void 0 ? "" : `, and each ${unknown3.message}`}${missing}`,
    accept: unknown3 === void 0 ? void 0 : `${unknown3.key}: allow`
  };
  return findingReason(findings, text, scope !== "all");
}
function oneText(finding) {
  if (finding.kind !== "malware") return `is ${finding.severity}`;
  return `is ${labelOf(finding).replace(" already", ", already")}`;
}
function severalText(findings, failOn) {
  const byLabel = Map.groupBy(findings, labelOf);
  const labels = LABELS.filter((label) => byLabel.has(label));
  const counts = labels.map((label) => `${grouped(byLabel.get(label)?.length ?? 0)} ${label}`);
  const [only = "", ...others] = labels;
  if (others.length === 0) return `are ${only}`;
  if (failOn === "never") return `are malware: ${counts.join(", ")}`;
  return `are ${failOn} or worse: ${counts.join(", ")}`;
}
var MALWARE = "malware";
var OLD_MALWARE = "malware already in the base";
var LABELS = [MALWARE, OLD_MALWARE, ...SEVERITIES];
function labelOf(finding) {
  if (finding.kind !== "malware") return finding.severity;
  return finding.change !== void 0 && !isNew(finding) ? OLD_MALWARE : MALWARE;
}

// shared/policy/rules/min-age-days.ts
var DAY_MS4 = 864e5;
function tooNewPackages(dated, { minAgeDays, unknownAge = "fail" }, now) {
  if (minAgeDays === void 0) return [];
  return dated.flatMap(({ item, published }) => {
    if ("unknown" in published) {
      return unknownAge === "allow" ? [] : undatedPackage(item, published.unknown);
    }
    const ageMs = now.getTime() - Date.parse(published.time);
    return ageMs >= minAgeDays * DAY_MS4 ? [] : tooNew(item, ageMs, minAgeDays);
  });
}
function newPackagesKnown({ minAgeDays, unknownAge = "fail" }, comparison) {
  const isUnknown2 = comparison?.status === "unavailable" && minAgeDays !== void 0;
  if (!isUnknown2 || unknownAge === "allow") return [];
  const { name, message, fix } = comparison;
  const what = `The new packages are unknown, because ${name} could not be read`;
  return [
    {
      rule: "min-age-days",
      outcome: "error",
      message: `${what}: ${message}. Fix: ${fix}.`,
      accept: "unknown-age: allow",
      findings: []
    }
  ];
}
function undatedPackage(item, why) {
  const message = `${packageText(item)} has no known publication date: ${why} (\`unknown-age: fail\`)`;
  return [{ rule: "min-age-days", item, message, accept: "unknown-age: allow" }];
}
function tooNew(item, ageMs, minAgeDays) {
  const days = Math.floor(ageMs / DAY_MS4);
  const age = days < 0 ? "in the future" : `${countNoun(days, "day")} ago`;
  const message = `${packageText(item)} was published ${age} (\`min-age-days: ${minAgeDays}\`)`;
  return [{ rule: "min-age-days", item, message }];
}

// shared/policy/rules/results-read.ts
function resultsRead(problems) {
  return problemReasons(problems, {
    rule: "results-read",
    several: "files with results of other tools were not used",
    accept: void 0
  });
}

// shared/policy/rules/something-scanned.ts
function somethingScanned(facts) {
  if (facts.files > 0 && facts.compared.length > 0) return [];
  const message = facts.files === 0 ? "no package file found: nothing was checked" : "no package that advisories cover: nothing was checked";
  return [{ rule: "something-scanned", outcome: "error", message, findings: [] }];
}

// shared/policy/rules/unscored.ts
function unscored(findings, policy, facts = {}) {
  if (policy.failOn === "never" || policy.unscored === "allow") return [];
  const counted = countedFindings(findings, policy, facts).filter(
    ({ severity, kind }) => severity === "unknown" && kind !== "malware"
  );
  const text = {
    rule: "unscored",
    one: () => "has no severity score (`unscored: fail`)",
    several: () => "have no severity score (`unscored: fail`)",
    accept: "unscored: allow"
  };
  return findingReason(counted, text, policy.scope !== "all");
}

// shared/policy/found-text.ts
function foundText(facts, policy) {
  const { findings, comparison } = facts;
  if (comparison?.status === "compared" && policy.scope !== "all") {
    return newText(facts, policy, comparison.base.name);
  }
  if (findings.length === 0) return "no known vulnerabilities";
  const open = findings.filter(isOpen);
  const suppressed2 = findings.length - open.length;
  if (open.length === 0) return `${countNoun(suppressed2, "finding")}, all suppressed,`;
  return `${openText(open, failingIn(facts), policy)}${suppressedText(suppressed2)}`;
}
function newText(facts, policy, base) {
  const open = facts.findings.filter(isOpen);
  const fresh = open.filter(isNew).length;
  const development = uncountedIn(open.filter(isNew), policy);
  const [existing, suppressed2] = [open.length - fresh, facts.findings.length - open.length];
  const { fixed = 0 } = facts;
  const parts = [
    fresh === 0 ? "no new findings" : countNoun(fresh, "new finding"),
    ...development === 0 ? [] : [`${grouped(development)} for development`],
    ...existing === 0 ? [] : [`${grouped(existing)} already in ${base}`],
    ...fixed === 0 ? [] : [`${grouped(fixed)} fixed`],
    ...suppressed2 === 0 ? [] : [`${grouped(suppressed2)} suppressed`]
  ];
  const failing = failingIn(facts);
  const failed = failing === 0 || failing === open.length ? "" : ` (${failText(failing)})`;
  return `${parts.join(", ")}${failed}${parts.length > 1 ? "," : ""}`;
}
function openText(open, failing, policy) {
  const { failOn } = policy;
  const count = countNoun(open.length, "finding");
  if (failing === open.length) return count;
  const development = uncountedIn(open, policy);
  if (development > 0) {
    const verdict = failing === 0 ? "none" : grouped(failing);
    if (open.length === 1) return `${count}, which is for development,`;
    return `${count}, ${verdict} of which ${failVerb(failing)}, ${grouped(development)} for development,`;
  }
  if (failing > 0) return `${count}, ${grouped(failing)} of which ${failVerb(failing)},`;
  const isBelow = open.every(
    ({ severity }) => severity !== "unknown" && failOn !== "never" && !isAtLeast(severity, failOn)
  );
  if (isBelow)
    return `${count}, ${open.length === 1 ? "" : "all "}below the \`${failOn}\` threshold,`;
  return `${count}, ${open.length === 1 ? "which does not fail" : "none of which fail"},`;
}
function uncountedIn(open, policy) {
  const excluded = open.filter(
    (finding) => finding.kind !== "malware" && !hasCountedScope(finding, policy)
  );
  return excluded.filter(({ package: about }) => about?.scope === "development").length;
}
function isOpen({ suppression }) {
  return suppression === void 0;
}
function failingIn({ reasons }) {
  return new Set(reasons.flatMap((reason) => reason.findings)).size;
}
function failText(count) {
  return `${grouped(count)} ${failVerb(count)}`;
}
function failVerb(count) {
  return count === 1 ? "fails" : "fail";
}
function suppressedText(count) {
  return count === 0 ? "" : ` and ${grouped(count)} suppressed`;
}

// shared/policy/scan-summary.ts
var MAX_NAMED2 = 5;
var MAX_ECOSYSTEM = 48;
function scanSummary(facts, policy) {
  const found = `${foundText(facts, policy)} in ${comparedText(facts.compared)}`;
  const problems = problemsText(facts.problems);
  return [
    ...verdictTexts(facts, found, problems),
    ...containedTexts(facts.contained),
    ...skippedTexts(facts.skipped)
  ].join(" ");
}
function verdictTexts({ outcome, compared, reasons, problems: all, refused: refused3 = 0 }, found, problems) {
  const hasErrors = reasons.some((reason) => reason.outcome === "error");
  const incomplete = all.length === 0 || !hasErrors ? [] : [`Incomplete: ${problems}.`];
  const refusal = refusedText(refused3);
  if (compared.length === 0) return [...incomplete, "No package was compared."];
  if (refused3 > 0 && reasons.every(({ findings }) => findings.length === 0)) {
    return [...incomplete, `Failed: ${refusal}`, `Found ${found}.`];
  }
  if (reasons.some((reason) => reason.outcome === "fail")) {
    return [...incomplete, `Failed: ${found}.`, ...refused3 > 0 ? [refusal] : []];
  }
  if (outcome !== "pass") return [...incomplete, `Found ${found}.`];
  const accepted = all.length === 0 ? [] : [`Accepted by the policy: ${problems}.`];
  return [`Passed: ${found}.`, ...accepted];
}
function refusedText(refused3) {
  const verb = refused3 === 1 ? "breaks" : "break";
  return `${countNoun(refused3, "package")} ${verb} a rule of the policy.`;
}
function comparedText(compared) {
  const isMany = compared.length > MAX_NAMED2;
  const named = isMany ? compared.slice(0, MAX_NAMED2 - 1) : compared;
  const rest = compared.slice(named.length);
  const more = rest.reduce((sum, { packages }) => sum + packages, 0);
  return listed([
    ...named.map(packagesText),
    ...isMany ? [`${countNoun(more, "package")} of ${rest.length} other ecosystems`] : []
  ]);
}
function packagesText({ ecosystem, packages }) {
  if (ecosystem === "GitHub Actions") return countNoun(packages, "GitHub Action");
  const plain = ecosystem.slice(0, MAX_ECOSYSTEM).replaceAll(/[^\w .-]/g, " ");
  return countNoun(packages, `${plain} package`);
}
function problemsText(problems) {
  const unlocked = problems.filter(isUnlocked).length;
  const others = problems.length - unlocked;
  return listed([
    ...unlocked === 0 ? [] : [countNoun(unlocked, "unlocked manifest")],
    ...others === 0 ? [] : [countNoun(others, unlocked === 0 ? "problem" : "other problem")]
  ]);
}
function containedTexts(contained = 0) {
  return contained === 0 ? [] : [`${countNoun(contained, "package")} compared as part of system packages.`];
}
function skippedTexts(skipped) {
  if (skipped === 0) return [];
  const whose = skipped === 1 ? "its" : "their";
  return [`${countNoun(skipped, "package")} skipped: OSV does not cover ${whose} ecosystem.`];
}

// shared/policy/decide-scan.ts
function decideScan(facts, policy, state = {}) {
  const isKnown = new Set(policy.scope === "all" ? [] : facts.existingProblems);
  const inventoryProblems = facts.inventoryProblems.filter((problem) => !isKnown.has(problem));
  const found = [
    ...somethingScanned(facts),
    ...inventoryComplete(inventoryProblems, policy.partial),
    ...manifestsLocked(inventoryProblems, policy.unlocked),
    ...advisoriesComplete(facts.advisoryProblems, policy.partial),
    ...resultsRead(facts.resultProblems ?? []),
    ...exploitedListRead(policy, facts.hasExploited === true),
    ...maxSeverity(facts.findings, policy, facts),
    ...unscored(facts.findings, policy, facts),
    ...newPackagesKnown(policy, facts.comparison),
    ...refusedPackageReasons(facts.refused)
  ];
  const reasons = withPolicyReasons(withComparison(found, facts.comparison, policy), state);
  const { outcome, isComplete } = decidedBy(reasons);
  const { compared, skipped } = facts;
  const { inventoryProblems: unread, advisoryProblems, resultProblems = [] } = facts;
  const problems = [...unread, ...advisoryProblems, ...resultProblems];
  return {
    kind: DECISION_KIND,
    action: "scan",
    subject: facts.subject,
    outcome,
    // A policy can accept an unchecked part, but the scan is still incomplete.
    isComplete: isComplete && problems.length === 0,
    summary: scanSummary(
      {
        ...facts,
        outcome,
        reasons,
        problems,
        refused: new Set(facts.refused.map(({ item }) => item.purl)).size
      },
      policy
    ),
    compared,
    skipped,
    ...facts.contained !== void 0 && facts.contained > 0 && { contained: facts.contained },
    reasons: reasons.toSorted(byWeight)
  };
}
function byWeight(a, b) {
  return Number(a.outcome !== "error") - Number(b.outcome !== "error");
}

// shared/policy/excuse-unlinked.ts
var RULE2 = "reachability";
var MAX_PATH = 100;
function excuseUnlinked(findings, { reachability }) {
  if (reachability !== "excuse") return findings;
  return findings.map((finding) => {
    if (finding.suppression !== void 0 || finding.kind !== "vulnerability") return finding;
    if (finding.reachability?.level !== "not-linked") return finding;
    return { ...finding, suppression: { rule: RULE2, reason: reasonOf2(finding.reachability) } };
  });
}
function reasonOf2({ packages }) {
  const [first = "", ...others] = packages;
  const more = others.length === 0 ? "" : ` or ${countNoun(others.length, "other vulnerable package")}`;
  return `The program contains no function of ${first.slice(0, MAX_PATH)}${more}.`;
}

// shared/policy/rules/accepted-licenses.ts
function acceptedLicenses(packages, { licenses, unknownLicenses = "fail" }) {
  if (licenses === void 0) return [];
  const { allow, deny } = licenses;
  const named = new Set((allow ?? deny ?? []).map(currentName));
  const isAccepted = (license) => isListed(license, named) === (allow !== void 0);
  return packages.filter(isOnItsOwn).flatMap((item) => {
    const term = item.license === void 0 ? void 0 : termOf(item.license);
    if (term === void 0) return unknownLicenses === "allow" ? [] : unknown(item);
    const missing = missingIn(term, isAccepted);
    return missing.length === 0 ? [] : refused(item, allow === void 0 ? "deny" : missing);
  });
}
function isOnItsOwn({ ownedBy = [] }) {
  return ownedBy.length === 0;
}
function missingIn(term, isAccepted) {
  if (!("conjunction" in term)) {
    const name = namedToday(term);
    return isAccepted(name) ? [] : [name];
  }
  const left = missingIn(term.left, isAccepted);
  const right = missingIn(term.right, isAccepted);
  if (term.conjunction === "and") return [.../* @__PURE__ */ new Set([...left, ...right])];
  return right.length < left.length ? right : left;
}
function isListed(license, named) {
  return named.has(license) || named.has(license.split(" WITH ", 1)[0] ?? "");
}
function currentName(text) {
  const term = termOf(text);
  return term === void 0 || "conjunction" in term ? text : namedToday(term);
}
function unknown(item) {
  const license = item.license === void 0 ? "no known license" : "no SPDX license";
  return [
    {
      rule: "licenses",
      item,
      message: `${packageText(item)} has ${license} (\`unknown-licenses: fail\`)`,
      accept: "unknown-licenses: allow"
    }
  ];
}
function refused(item, missing) {
  const what = missing === "deny" ? "denies" : "does not allow";
  const message = `${packageText(item)} has the license ${item.license}, which \`licenses\` ${what}`;
  const accept = missing === "deny" ? {} : { accept: `licenses: { allow: [${missing.join(", ")}] }` };
  return [{ rule: "licenses", item, message, ...accept }];
}

// shared/policy/rules/allowed-registries.ts
function allowedRegistries(packages, { registries, unknownRegistries = "fail" }) {
  if (registries === void 0) return [];
  const hosts = new Set(registries);
  return packages.filter(isOnItsOwn2).flatMap((item) => {
    const { downloadUrl } = item;
    if (downloadUrl === void 0) return unknownRegistries === "allow" ? [] : unknown2(item);
    const host = hostOf(downloadUrl);
    return host !== void 0 && hosts.has(host) ? [] : elsewhere2(item, host);
  });
}
function isOnItsOwn2({ ownedBy = [] }) {
  return ownedBy.length === 0;
}
var HOST = /^[\w.:[\]-]{1,253}$/;
function hostOf(url) {
  const host = URL.parse(url)?.host.toLowerCase() ?? "";
  return HOST.test(host) ? host : void 0;
}
function unknown2(item) {
  const message = `${packageText(item)} states no download location (\`unknown-registries: fail\`)`;
  return [{ rule: "registries", item, message, accept: "unknown-registries: allow" }];
}
function elsewhere2(item, host) {
  const from = host ?? "an unreadable location";
  const message = `${packageText(item)} comes from ${from}, which \`registries\` does not list`;
  const accept = host === void 0 ? {} : { accept: `registries: [${host}]` };
  return [{ rule: "registries", item, message, ...accept }];
}

// shared/policy/rules/denied-packages.ts
function deniedPackages(packages, { deny = [] }) {
  if (deny.length === 0) return [];
  const entries = Map.groupBy(
    deny.flatMap((text) => deniedPurl(text) ?? []),
    ({ path }) => path
  );
  return packages.flatMap((item) => {
    const paths = [item.purl, ...namePurl(item)].flatMap((purl) => pathsOf(purlPath(purl)));
    const entry = paths.flatMap((path) => entries.get(path) ?? []).find((each) => isIn(item, each));
    return entry === void 0 ? [] : [refused2(item, entry)];
  });
}
function namePurl({ type, name }) {
  return [`pkg:${type}/${name}`];
}
function pathsOf(path) {
  const ends = [...path.slice(0, MAX_DENIED).matchAll(/\//g)].map(
    ({ index }) => path.slice(0, index + 1)
  );
  return [path, ...ends];
}
function isIn({ version, ecosystem = "" }, { bounds }) {
  const scheme = schemeFor(ecosystem);
  return bounds.every((bound) => {
    if (bound.operator === "=" && bound.version === version) return true;
    try {
      const order = scheme?.compare(version, bound.version);
      return order === void 0 || meets(order, bound.operator);
    } catch (error) {
      if (error instanceof DataError) return true;
      throw error;
    }
  });
}
function meets(order, operator) {
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "=":
      return order === 0;
  }
}
function refused2(item, { text }) {
  const message = `${packageText(item)} is denied by \`${text}\` in \`deny\``;
  return { rule: "deny", item, message };
}

// shared/policy/refused-by-rules.ts
function refusedByRules({ packages, dated, now }, policy) {
  return [
    ...deniedPackages(packages, policy),
    ...acceptedLicenses(packages, policy),
    ...allowedRegistries(packages, policy),
    ...tooNewPackages(dated, policy, now)
  ];
}

// actions/scan/judge.ts
function judgeScan(facts, rules, ignoreFiles) {
  const ignored = suppress(facts, rules.policy);
  const { origin, unreadable, proposed } = rules.source;
  const invalid = proposed?.kind === "invalid" ? proposed.problem : void 0;
  const marked = { ...facts, findings: ignored.findings, refused: ignored.refused };
  const decision = decideScan(marked, rules.policy, { unreadable, invalid });
  const outcomeBy = (policy) => outcomeOf(facts, policy);
  const afterMerge = proposedPolicy(rules, ignoreFiles, outcomeBy);
  const { workflows } = rules;
  const changes = {
    ...afterMerge && { afterMerge },
    ...workflows.length > 0 && { workflows },
    ...expiringPart(ignored)
  };
  return { decision: { ...decision, policy: origin, ...changes }, ignored };
}
function expiringPart({ expiring }) {
  if (expiring.length === 0) return {};
  const exceptions = expiring.map(({ rule, ignore: { id, owner, expires = "" } }) => ({
    rule,
    id,
    owner,
    expires
  }));
  return { expiring: exceptions };
}
function suppress(facts, policy) {
  const { findings } = facts;
  const ignored = applyIgnores(
    { findings, refused: refusedByRules(facts, policy) },
    policy,
    facts.now
  );
  return { ...ignored, findings: excuseUnlinked(applyVex(ignored.findings, facts.vex), policy) };
}
function outcomeOf(facts, policy) {
  const { findings, refused: refused3 } = suppress(facts, policy);
  return decideScan({ ...facts, findings, refused: refused3 }, policy).outcome;
}
function proposedPolicy({ policy, source, afterMerge }, ignoreFiles, outcomeBy) {
  const policies = source.proposed === void 0 ? [] : [source.origin.path];
  const files = [...policies, ...ignoreFiles];
  if (files.length === 0) return void 0;
  const changes = source.proposed?.kind === "valid" ? policyChanges(source.file, source.proposed.file) : [];
  const isDated = policy.minAgeDays !== void 0 || afterMerge?.minAgeDays === void 0;
  const hasSameVex = afterMerge !== void 0 && isDeepStrictEqual(vexKeys(policy), vexKeys(afterMerge));
  const isKnown = hasSameVex && ignoreFiles.length === 0 && isDated;
  return { files, changes, outcome: isKnown ? outcomeBy(afterMerge) : void 0 };
}
function vexKeys({ vex, vexProducts }) {
  return [vex, vexProducts];
}

// shared/policy/scan-policy.ts
var DEFAULT_SCAN_POLICY = {
  failOn: "high",
  onlyFixed: false,
  unscored: "fail",
  partial: "error",
  unlocked: "error",
  scope: "auto",
  reachability: "excuse",
  ignore: []
};
var SCAN_SETTINGS = [
  // `none` also makes the scan fail for findings whose rating is harmless.
  {
    key: "failOn",
    name: "fail-on",
    byStrictness: ["none", "low", "medium", "high", "critical", "never"]
  },
  { key: "onlyFixed", name: "only-fixed", byStrictness: [false, true] },
  { key: "unscored", name: "unscored", byStrictness: ["fail", "allow"] },
  { key: "partial", name: "partial", byStrictness: ["error", "allow"] },
  { key: "unlocked", name: "unlocked", byStrictness: ["error", "allow"] },
  { key: "scope", name: "scope", byStrictness: ["all", "auto", "new"] },
  { key: "reachability", name: "reachability", byStrictness: ["ignore", "excuse"] }
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
  return { policy: { ...file, ...chosen, ignore: file.ignore ?? [] }, contested };
}

// actions/scan/scan-policy.ts
async function scanRulesOf(inputs, host) {
  const run = runRepository(host);
  const source = await readPolicy(inputs.policy, run, host.kind);
  const given = settingsOf(inputs);
  const { proposed } = source;
  const afterMerge = proposed?.kind === "valid" ? scanPolicyFrom(given, proposed.file.scan).policy : void 0;
  const workflows = await workflowsChanged(inputs.path ?? host.workspace, run);
  return { ...scanPolicyFrom(given, source.file.scan), source, afterMerge, workflows };
}
function settingsOf({
  "fail-on": failOn,
  "only-fixed": onlyFixed,
  unscored: unscored2,
  partial,
  unlocked,
  scope
}) {
  return {
    ...failOn === void 0 ? {} : { failOn },
    ...onlyFixed === void 0 ? {} : { onlyFixed },
    ...unscored2 === void 0 ? {} : { unscored: unscored2 },
    ...partial === void 0 ? {} : { partial },
    ...unlocked === void 0 ? {} : { unlocked },
    ...scope === void 0 ? {} : { scope }
  };
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

// actions/scan/scan-result.ts
function scanFacts(result, now) {
  const { inventories, inventory, found, comparison, delta, dated, vex, tools } = result;
  return {
    subject: inventory.source.name,
    findings: [...delta?.findings ?? found.findings, ...found.added].sort(compareFindingOrder),
    packages: inventories.flatMap(({ packages, contained = [] }) => [...packages, ...contained]),
    dated,
    now,
    hasExploited: found.hasExploited,
    hasScores: found.hasScores,
    ...comparedPackages(inventories, found.uncovered),
    contained: inventory.contained,
    files: inventory.files,
    inventoryProblems: inventory.problems,
    existingProblems: delta?.existingProblems,
    comparison,
    fixed: delta?.fixed.length,
    advisoryProblems: [...found.problems, ...vex.problems],
    resultProblems: tools.problems,
    vex
  };
}
function findingsFile({ inventories, inventory, found, comparison, delta, checkout, vex, tools }, findings) {
  const { source, images, contained, problems } = inventory;
  const { compared } = comparedPackages(inventories, found.uncovered);
  return {
    kind: FINDINGS_KIND,
    source: { ...source, ...checkout !== void 0 && { checkout } },
    ...images.length > 0 && { images },
    findings,
    advisories: found.data,
    packages: compared.reduce((sum, each) => sum + each.packages, 0),
    ...contained > 0 && { contained },
    problems: [...problems, ...found.problems, ...vex.problems, ...tools.problems],
    ...comparedPart(comparison, delta)
  };
}
function comparedPart(comparison, delta) {
  if (comparison.status === "none") return {};
  if (delta === void 0) return { comparison };
  const { fixed, packageChanges, existingProblems } = delta;
  return { comparison, fixed, packageChanges, existingProblems };
}

export {
  idsToRate,
  rateByAliases,
  matchInventory,
  findAdvisories,
  foundAdvisories,
  findVex,
  subjectOf,
  judgeScan,
  scanRulesOf,
  scanFacts,
  findingsFile
};
