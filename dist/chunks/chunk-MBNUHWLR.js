import {
  DECISION_KIND,
  compareText,
  counted,
  decidedBy,
  grouped,
  isAtLeast,
  listed
} from "./chunk-FHZRXWLJ.js";

// shared/policy/policy-reasons.ts
var RULE = "policy-of-base";
function withPolicyReasons(reasons, { unreadable, invalid }) {
  const known = unreadable === void 0 ? reasons : withoutBase(reasons, unreadable);
  if (invalid === void 0) return known;
  return [reasonOf(`This change brings a policy that cannot be used: ${invalid}`), ...known];
}
function withoutBase(reasons, { branch, message, fix }) {
  if (reasons.every(({ outcome }) => outcome !== "fail")) return reasons;
  const what = `The policy of ${branch} could not be read, and by defaults and inputs this fails`;
  return [
    reasonOf(`${what}: ${message}. Fix: ${fix}.`),
    ...reasons.map((reason) => ({ ...reason, outcome: "error" }))
  ];
}
function reasonOf(message) {
  return { rule: RULE, outcome: "error", message, findings: [] };
}

// shared/policy/rules/problem-reasons.ts
var MAX_REASONS = 20;
function problemReasons(problems, { rule, accept }) {
  const messages = problems.slice(0, MAX_REASONS).map(describe);
  const more = problems.length - messages.length;
  const noun = more === 1 ? "problem" : "problems";
  const all = more > 0 ? [...messages, `${more} more ${noun}`] : messages;
  return all.map((message) => ({ rule, outcome: "error", message, accept, findings: [] }));
}
function describe({ path, line, message }) {
  if (message.startsWith(`${path} `)) return message;
  return line === void 0 ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}

// shared/policy/rules/advisories-complete.ts
function advisoriesComplete(problems, partial) {
  if (partial === "allow") return [];
  return problemReasons(problems, { rule: "advisories-complete", accept: "partial: allow" });
}

// shared/policy/unlocked-problem.ts
function isUnlocked({ code }) {
  return code === "unlocked";
}

// shared/policy/rules/inventory-complete.ts
function inventoryComplete(problems, partial) {
  if (partial === "allow") return [];
  const unread = problems.filter((problem) => !isUnlocked(problem));
  return problemReasons(unread, { rule: "inventory-complete", accept: "partial: allow" });
}

// shared/policy/rules/manifests-locked.ts
function manifestsLocked(problems, unlocked) {
  if (unlocked === "allow") return [];
  const found = problems.filter(isUnlocked);
  return problemReasons(found, { rule: "manifests-locked", accept: "unlocked: allow" });
}

// shared/policy/rules/counted.ts
function counted2(findings, policy) {
  return findings.filter(
    (finding) => finding.suppression === void 0 && (!policy.onlyFixed || finding.fixed.length > 0 || finding.kind === "malware")
  );
}
function subjectOf(finding) {
  const { package: about, location } = finding;
  return about === void 0 ? location.path : `${about.name} ${about.version}`.trim();
}

// shared/policy/rules/max-severity.ts
function maxSeverity(findings, policy) {
  const { failOn } = policy;
  if (failOn === "never") return [];
  return counted2(findings, policy).filter(({ severity }) => severity !== "unknown" && isAtLeast(severity, failOn)).map(reasonFor);
}
function reasonFor(finding) {
  const { id, severity, fingerprint, kind } = finding;
  const what = kind === "malware" ? "is malware" : `is ${severity}`;
  return {
    rule: "max-severity",
    outcome: "fail",
    message: `${id} in ${subjectOf(finding)} ${what}`,
    findings: [fingerprint]
  };
}

// shared/policy/rules/something-scanned.ts
function somethingScanned(facts) {
  if (facts.files > 0 && facts.compared.length > 0) return [];
  const message = facts.files === 0 ? "no file with packages was found: nothing was checked" : "the files that were read name no package that advisories are about: nothing was checked";
  return [{ rule: "something-scanned", outcome: "error", message, findings: [] }];
}

// shared/policy/rules/unscored.ts
function unscored(findings, policy) {
  if (policy.failOn === "never" || policy.unscored === "allow") return [];
  return counted2(findings, policy).filter(({ severity }) => severity === "unknown").map((finding) => ({
    rule: "unscored",
    outcome: "fail",
    message: `${finding.id} in ${subjectOf(finding)} has no severity: it may be as bad as any`,
    accept: "unscored: allow",
    findings: [finding.fingerprint]
  }));
}

// shared/policy/scan-summary.ts
var MAX_NAMED = 5;
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
function verdictTexts({ outcome, compared, reasons, problems: all }, found, problems) {
  const hasErrors = reasons.some((reason) => reason.outcome === "error");
  const incomplete = all.length === 0 || !hasErrors ? [] : [`Incomplete: ${problems}.`];
  if (compared.length === 0) return [...incomplete, "Nothing was compared."];
  if (reasons.some((reason) => reason.outcome === "fail")) {
    return [...incomplete, `Failed: ${found}.`];
  }
  if (outcome !== "pass") return [...incomplete, `Found ${found}.`];
  const accepted = all.length === 0 ? [] : [`Accepted by the policy: ${problems}.`];
  return [`Passed: ${found}.`, ...accepted];
}
function foundText({ findings, reasons }, { failOn }) {
  if (findings.length === 0) return "no known vulnerabilities";
  const open = findings.filter(({ suppression }) => suppression === void 0);
  const suppressed = findings.length - open.length;
  if (open.length === 0) return `${counted(suppressed, "finding")}, all suppressed,`;
  const failing = new Set(reasons.flatMap((reason) => reason.findings)).size;
  const also = suppressed === 0 ? "" : ` and ${grouped(suppressed)} suppressed`;
  if (failing === open.length) return `${counted(failing, "finding")}${also}`;
  if (failing > 0)
    return `${counted(open.length, "finding")}, ${grouped(failing)} of which ${failing === 1 ? "fails" : "fail"},${also}`;
  const isBelow = open.every(
    ({ severity }) => severity !== "unknown" && failOn !== "never" && !isAtLeast(severity, failOn)
  );
  const all = open.length === 1 ? "" : "all ";
  const why = isBelow ? `${all}below the \`${failOn}\` threshold` : "none of which fails";
  return `${counted(open.length, "finding")}, ${why},${also}`;
}
function comparedText(compared) {
  const isMany = compared.length > MAX_NAMED;
  const named = isMany ? compared.slice(0, MAX_NAMED - 1) : compared;
  const rest = compared.slice(named.length);
  const more = rest.reduce((sum, { packages }) => sum + packages, 0);
  return listed([
    ...named.map(packagesText),
    ...isMany ? [`${counted(more, "package")} of ${rest.length} other ecosystems`] : []
  ]);
}
function packagesText({ ecosystem, packages }) {
  if (ecosystem === "GitHub Actions") return counted(packages, "GitHub Action");
  const plain = ecosystem.slice(0, MAX_ECOSYSTEM).replaceAll(/[^\w .-]/g, " ");
  return counted(packages, `${plain} package`);
}
function problemsText(problems) {
  const unlocked = problems.filter(isUnlocked).length;
  const others = problems.length - unlocked;
  return listed([
    ...unlocked === 0 ? [] : [counted(unlocked, "unlocked manifest")],
    ...others === 0 ? [] : [counted(others, unlocked === 0 ? "problem" : "other problem")]
  ]);
}
function containedTexts(contained = 0) {
  return contained === 0 ? [] : [`${counted(contained, "package")} compared as part of system packages.`];
}
function skippedTexts(skipped) {
  if (skipped === 0) return [];
  const whose = skipped === 1 ? "its" : "their";
  return [`${counted(skipped, "package")} skipped: OSV does not cover ${whose} ecosystem.`];
}

// shared/policy/decide-scan.ts
function decideScan(facts, policy, state = {}) {
  const found = [
    ...somethingScanned(facts),
    ...inventoryComplete(facts.inventoryProblems, policy.partial),
    ...manifestsLocked(facts.inventoryProblems, policy.unlocked),
    ...advisoriesComplete(facts.advisoryProblems, policy.partial),
    ...maxSeverity(facts.findings, policy),
    ...unscored(facts.findings, policy)
  ];
  const reasons = withPolicyReasons(found, state);
  const { outcome, isComplete } = decidedBy(reasons);
  const { compared, skipped } = facts;
  const problems = [...facts.inventoryProblems, ...facts.advisoryProblems];
  return {
    kind: DECISION_KIND,
    action: "scan",
    subject: facts.subject,
    outcome,
    // A policy may allow that something was not checked; that does not make it checked.
    isComplete: isComplete && problems.length === 0,
    summary: scanSummary({ ...facts, outcome, reasons, problems }, policy),
    compared,
    skipped,
    ...facts.contained !== void 0 && facts.contained > 0 && { contained: facts.contained },
    reasons: reasons.toSorted(byWeight)
  };
}
function byWeight(a, b) {
  const order = Number(a.outcome !== "error") - Number(b.outcome !== "error");
  return order || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

export {
  decideScan,
  byWeight
};
