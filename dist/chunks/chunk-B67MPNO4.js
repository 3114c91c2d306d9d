import {
  comparablePurl,
  coversPurl,
  isSubject
} from "./chunk-24DQGW56.js";

// shared/vex/index-statements.ts
function indexStatements({ documents, subject }) {
  const byId = /* @__PURE__ */ new Map();
  for (const { path, statements } of documents) {
    for (const { products, ...statement } of statements) {
      const placed = { ...statement, path, ...targetOf(products, subject) };
      for (const id of new Set(statement.ids)) {
        const listed = byId.get(id) ?? [];
        listed.push(placed);
        byId.set(id, listed);
      }
    }
  }
  return byId;
}
function concerns({ isWhole, purls }, found) {
  if (isWhole || found === void 0) return isWhole;
  return (purls.get(found.name) ?? []).some((stated) => coversPurl(stated, found));
}
function targetOf(products, subject) {
  const targets = products.map((product) => textsOf(product, subject));
  const texts = targets.flatMap((target) => target === "every package" ? [] : target);
  return {
    isWhole: targets.includes("every package"),
    purls: Map.groupBy(
      texts.flatMap((text) => comparablePurl(text) ?? []),
      ({ name }) => name
    )
  };
}
function textsOf({ identifiers, components }, subject) {
  const isWhole = identifiers.some((identifier) => isSubject(identifier, subject));
  if (components === void 0) return isWhole ? "every package" : identifiers;
  return isWhole ? components : [];
}

// shared/vex/apply-vex.ts
function applyVex(findings, vex) {
  const byId = indexStatements(vex);
  if (byId.size === 0) return findings;
  return findings.map((finding) => {
    if (finding.suppression !== void 0 || finding.kind !== "vulnerability") return finding;
    const [first, ...others] = newestAbout(finding, byId);
    const isExcused = first !== void 0 && [first, ...others].every(isExcuse);
    return isExcused ? { ...finding, suppression: suppressionBy(first) } : finding;
  });
}
function vexContradictions(findings, vex) {
  const byId = indexStatements(vex);
  const messages = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const newest = newestAbout(finding, byId);
    const refused = newest.find((statement) => !isExcuse(statement));
    const excuse = newest.find(isExcuse);
    if (refused === void 0 || excuse === void 0) continue;
    const message = `${excuse.position} says ${excuse.status} about ${finding.id}, but ${placeOf(refused, excuse)} says ${refused.status} at the same time. Fix: Remove one of the statements, or date it.`;
    messages.set(message, { code: "contradiction", message, path: excuse.path });
  }
  return [...messages.values()];
}
function placeOf({ path, position }, other) {
  return path === other.path ? position : `${position} in ${path}`;
}
function newestAbout(finding, byId) {
  const ids = new Set([finding.id, ...finding.aliases].map((id) => id.toLowerCase()));
  const found = finding.package && comparablePurl(finding.package.purl);
  const about = [...ids].flatMap((id) => byId.get(id) ?? []).filter((statement) => concerns(statement, found));
  const newest = about.reduce(
    (latest, each) => Math.max(latest, timeOf(each)),
    Number.NEGATIVE_INFINITY
  );
  return about.filter((each) => timeOf(each) === newest);
}
function timeOf({ statedAtMs }) {
  return Number.isNaN(statedAtMs) ? Number.NEGATIVE_INFINITY : statedAtMs;
}
function isExcuse({ status, justification = "", impact = "" }) {
  return status === "fixed" || status === "not_affected" && `${justification}${impact}` !== "";
}
var MAX_IMPACT = 500;
function suppressionBy({ path, status, justification = "", impact = "" }) {
  const label = justification === "" ? status : `${status} (${justification})`;
  const text = impact === "" ? "" : `: ${impact.slice(0, MAX_IMPACT)}`;
  return { rule: `vex: ${path}`, reason: `${label}${text}` };
}

export {
  applyVex,
  vexContradictions
};
