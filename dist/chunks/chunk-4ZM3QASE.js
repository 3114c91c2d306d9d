import {
  schemeFor
} from "./chunk-B5U4ZA5G.js";

// shared/scan/disjoint-sets.ts
function disjointSets() {
  const parents = /* @__PURE__ */ new Map();
  const find = (text) => rootOf(text, parents);
  return {
    find,
    join: (texts) => {
      const root = find(texts[0] ?? "");
      for (const text of texts) parents.set(find(text), root);
    }
  };
}
function rootOf(text, parents) {
  let root = text;
  for (let next = parents.get(root); next !== void 0 && next !== root; next = parents.get(root)) {
    root = next;
  }
  if (root !== text) parents.set(text, root);
  return root;
}

// shared/scan/fingerprint.ts
import { hash } from "node:crypto";
function findingFingerprint(parts) {
  const { kind, id, ecosystem, name, version, path } = parts;
  const text = JSON.stringify([kind, id, ecosystem, name, version, path]);
  return hash("sha256", text, "hex");
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
  const isNamed = advisory.upstream.length > 0 || advisory.aliases.some(isCve);
  return isRpm && !isNamed ? advisory.related.filter(isCve) : [];
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

export {
  disjointSets,
  findingFingerprint,
  vulnerabilityIds,
  bestId,
  isMalware
};
