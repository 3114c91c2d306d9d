import {
  comparablePurl,
  coversPurl,
  isSubject
} from "./chunk-3Q2QK3PO.js";

// shared/vex/apply-vex.ts
function applyVex(findings, vex) {
  const byId = statementsById(vex);
  if (byId.size === 0) return findings;
  return findings.map((finding) => {
    if (finding.suppression !== void 0 || finding.kind !== "vulnerability") return finding;
    const [first, ...others] = newestAbout(finding, byId, vex.subject);
    const isExcused = first !== void 0 && [first, ...others].every(isExcuse);
    return isExcused ? { ...finding, suppression: suppressionBy(first) } : finding;
  });
}
function vexContradictions(findings, vex) {
  const byId = statementsById(vex);
  const messages = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const newest = newestAbout(finding, byId, vex.subject);
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
function statementsById({ documents }) {
  const byId = /* @__PURE__ */ new Map();
  for (const { path, statements } of documents) {
    for (const statement of statements) {
      for (const id of new Set(statement.ids)) {
        const listed = byId.get(id) ?? [];
        listed.push({ ...statement, path });
        byId.set(id, listed);
      }
    }
  }
  return byId;
}
function newestAbout(finding, byId, subject) {
  const ids = new Set([finding.id, ...finding.aliases].map((id) => id.toLowerCase()));
  const about = [...ids].flatMap((id) => byId.get(id) ?? []).filter(({ products }) => products.some((product) => concerns(product, finding, subject)));
  const newest = about.reduce(
    (latest, each) => Math.max(latest, timeOf(each)),
    Number.NEGATIVE_INFINITY
  );
  return about.filter((each) => timeOf(each) === newest);
}
function timeOf({ statedAtMs }) {
  return Number.isNaN(statedAtMs) ? Number.NEGATIVE_INFINITY : statedAtMs;
}
function concerns({ identifiers, components }, { package: about }, subject) {
  const found = about === void 0 ? void 0 : comparablePurl(about.purl);
  const covers = (purl) => {
    const stated = comparablePurl(purl);
    return stated !== void 0 && found !== void 0 && coversPurl(stated, found);
  };
  const isWhole = identifiers.some((identifier) => isSubject(identifier, subject));
  return components === void 0 ? isWhole || identifiers.some(covers) : isWhole && components.some(covers);
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
