import {
  findingOf,
  kindAndRatingOf,
  mergeMatches
} from "./chunk-K7HY4E2U.js";
import {
  dependencyPaths
} from "./chunk-WKZ46YKL.js";
import {
  matchOne
} from "./chunk-OW6XZCJO.js";
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
  applyVex
} from "./chunk-XLF5HITE.js";
import {
  systemOfDistro
} from "./chunk-EA4V7TCS.js";
import {
  schemeFor
} from "./chunk-UXNEFTNM.js";
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
} from "./chunk-6JSFXCUL.js";
import {
  namedToday,
  termOf
} from "./chunk-FZJ3MQNH.js";
import {
  readPurl
} from "./chunk-2YKE6MR6.js";
import {
  FINDINGS_KIND,
  MAX_DENIED,
  REACHABILITY_LEVELS,
  besidePolicy,
  compareFindingOrder,
  compareSeverity,
  compareText,
  countNoun,
  decideScan,
  packageText,
  parseImageReference,
  policyChanges,
  ratingOf,
  readPolicy,
  readTrustedFile,
  repositoryName,
  runRepository,
  shownPath,
  tooNewPackages,
  workflowsChanged,
  worseSeverity
} from "./chunk-VDAKML6V.js";
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
    packages: listed(imports.map(({ path }) => path)),
    linked: listed(code.flatMap(({ functions, packages }) => [...functions, ...packages]))
  };
}
function levelOf(code) {
  if (code.some(({ functions, packages }) => functions.length + packages.length > 0)) {
    return "linked";
  }
  return code.some(({ hasPackage }) => hasPackage) ? "symbol-not-linked" : "not-linked";
}
function listed(names) {
  return [...new Set(names)].sort().slice(0, MAX_LISTED);
}

// shared/scan/match-packages.ts
function matchPackages(candidates, programs = []) {
  const linked = linkedFunctions(programs);
  const findings = [];
  const problems = [];
  for (const [item, own] of Map.groupBy(candidates, (candidate) => candidate.package)) {
    const { matches, undecided, denied } = matchAll(own);
    for (const problem of mergeMatches(matches)) {
      findings.push(withReachability(findingOf(item, problem), item, problem.matches, linked));
    }
    if (undecided.length > 0) problems.push(undecidedProblem(item, undecided));
    if (denied.length > 0) problems.push(deniedProblem(item, denied));
  }
  return { findings: findings.sort(compareFindingOrder), problems: problems.sort(byPlace) };
}
function problemsIn(candidates) {
  const byPackage = Map.groupBy(candidates, (candidate) => candidate.package);
  return [...byPackage.values()].flatMap((own) => mergeMatches(matchAll(own).matches));
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
function idsToRate(candidates) {
  const known = new Set(candidates.map(({ advisory }) => advisory.id));
  const problems = problemsIn(candidates).filter((problem) => isUnrated(kindAndRatingOf(problem)));
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
function matchInventory(inventory, candidates) {
  const own = new Set(inventory.packages);
  const mine = candidates.filter((candidate) => own.has(candidate.package));
  const { findings, problems } = matchPackages(mine, inventory.programs);
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
function matchInventories(inventories, candidates, isByPlatform = inventories.length !== 1) {
  const [only] = inventories;
  if (only !== void 0 && !isByPlatform) return matchInventory(only, candidates);
  const labels = platformLabels(inventories);
  const parts = inventories.map((inventory, at) => {
    const matched = matchInventory(inventory, candidates);
    return { platform: labels[at] ?? "", ...matched };
  });
  return { findings: mergePlatforms(parts), problems: parts.flatMap(({ problems }) => problems) };
}

// actions/scan/find-advisories.ts
async function findAdvisories(choice, { head, base }, { rules, tools }, host) {
  const { advisoriesAt } = await import("./open-advisories-YH4RZGI3.js");
  const answer = await advisoriesAt(choice.advisories, host, choice.cache).find(
    [...head, ...base].flatMap(({ packages }) => packages),
    (done, total) => host.progress(`Looked up ${done} of ${total} packages`),
    idsToRate
  );
  const matched = matchInventories(head, answer.candidates);
  const isByPlatform = head.length > 1 && base.every(({ source }) => source.kind === "image");
  const before = matchInventories(base, answer.candidates, isByPlatform).findings;
  const rated = rateByAliases(matched.findings, answer.aliases);
  const { own, added } = await withTools(rated, tools, head);
  const { exploitationOf } = await import("./exploitation-OKF4SNRH.js");
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
  const { mergeResults } = await import("./merge-results-5HJAJ4PU.js");
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
  const { vexProblems } = await import("./vex-problems-4IBZ3JRB.js");
  const { vexContradictions } = await import("./apply-vex-H6Z35WMK.js");
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
    const { readVex } = await import("./read-vex-KZNRQX77.js");
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

// shared/policy/excuse-unlinked.ts
var RULE = "reachability";
var MAX_PATH = 100;
function excuseUnlinked(findings, { reachability }) {
  if (reachability !== "excuse") return findings;
  return findings.map((finding) => {
    if (finding.suppression !== void 0 || finding.kind !== "vulnerability") return finding;
    if (finding.reachability?.level !== "not-linked") return finding;
    return { ...finding, suppression: { rule: RULE, reason: reasonOf(finding.reachability) } };
  });
}
function reasonOf({ packages }) {
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
  unscored,
  partial,
  unlocked,
  scope
}) {
  return {
    ...failOn === void 0 ? {} : { failOn },
    ...onlyFixed === void 0 ? {} : { onlyFixed },
    ...unscored === void 0 ? {} : { unscored },
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
  judgeScan,
  scanRulesOf,
  scanFacts,
  findingsFile
};
