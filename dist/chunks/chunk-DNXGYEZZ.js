import {
  DECISION_KIND,
  compareText,
  decidedBy,
  isAtLeast
} from "./chunk-76QCSSRU.js";

// shared/policy/rules/problem-reasons.ts
var MAX_REASONS = 20;
function problemReasons(rule, problems) {
  const messages = problems.slice(0, MAX_REASONS).map(describe);
  const more = problems.length - messages.length;
  const all = more > 0 ? [...messages, `${more} more problems`] : messages;
  return all.map((message) => ({ rule, outcome: "error", message, findings: [] }));
}
function describe({ path, line, message }) {
  return line === void 0 ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}

// shared/policy/rules/advisories-complete.ts
function advisoriesComplete(problems, partial) {
  return partial === "allow" ? [] : problemReasons("advisories-complete", problems);
}

// shared/policy/rules/inventory-complete.ts
function inventoryComplete(problems, partial) {
  return partial === "allow" ? [] : problemReasons("inventory-complete", problems);
}

// shared/policy/rules/counted.ts
function counted(findings, policy) {
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
  return counted(findings, policy).filter(({ severity }) => severity !== "unknown" && isAtLeast(severity, failOn)).map(reasonFor);
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
  if (facts.files > 0 && facts.packages > 0) return [];
  const message = facts.files === 0 ? "no file with packages was found: nothing was checked" : "the files that were read name no package that advisories are about: nothing was checked";
  return [{ rule: "something-scanned", outcome: "error", message, findings: [] }];
}

// shared/policy/rules/unscored.ts
function unscored(findings, policy) {
  if (policy.failOn === "never" || policy.unscored === "allow") return [];
  return counted(findings, policy).filter(({ severity }) => severity === "unknown").map((finding) => ({
    rule: "unscored",
    outcome: "fail",
    message: `${finding.id} in ${subjectOf(finding)} has no severity: it may be as bad as any`,
    findings: [finding.fingerprint]
  }));
}

// shared/policy/decide-scan.ts
function decideScan(facts, policy) {
  const reasons = [
    ...somethingScanned(facts),
    ...inventoryComplete(facts.inventoryProblems, policy.partial),
    ...advisoriesComplete(facts.advisoryProblems, policy.partial),
    ...maxSeverity(facts.findings, policy),
    ...unscored(facts.findings, policy)
  ];
  const { outcome, isComplete } = decidedBy(reasons);
  return {
    kind: DECISION_KIND,
    action: "scan",
    subject: facts.subject,
    outcome,
    // A policy may allow that something was not checked; that does not make it checked.
    isComplete: isComplete && facts.inventoryProblems.length + facts.advisoryProblems.length === 0,
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
