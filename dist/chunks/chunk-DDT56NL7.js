// shared/scan/with-exploitation.ts
var CVE = /^CVE-\d{4}-\d{4,}$/;
function cvesOf({ id, aliases }) {
  return [.../* @__PURE__ */ new Set([id, ...aliases])].filter((each) => CVE.test(each)).sort();
}
function withExploitation(findings, { exploited, scores }) {
  if (exploited.size + scores.size === 0) return findings;
  return findings.map((finding) => {
    const cves = cvesOf(finding);
    const known = earliest(cves.flatMap((cve) => exploited.get(cve) ?? []));
    const [epss] = cves.flatMap((cve) => scores.get(cve) ?? []).sort((a, b) => b.score - a.score || b.percentile - a.percentile);
    return {
      ...finding,
      ...known !== void 0 && { exploited: known },
      ...epss !== void 0 && { epss }
    };
  });
}
function earliest(found) {
  const [first] = found.toSorted((a, b) => a.added < b.added ? -1 : 1);
  const isRansomware = found.some(({ ransomware }) => ransomware === true);
  return first && isRansomware ? { ...first, ransomware: true } : first;
}

export {
  cvesOf,
  withExploitation
};
