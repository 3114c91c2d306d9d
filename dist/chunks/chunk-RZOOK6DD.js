// shared/policy/verification-summary.ts
var VERIFICATION_SUMMARY_PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
var LEVEL_PREFIX = "ASSAY_";
function verificationSummary(verification, decision, facts) {
  const hasPassed = decision.outcome === "pass";
  return {
    verifier: { id: facts.verifier, version: { assay: facts.version } },
    timeVerified: facts.verifiedOn,
    resourceUri: resourceUri(verification.subject, facts.isImage),
    policy: { uri: facts.policy.uri, digest: digestSet(facts.policy.digest) },
    inputAttestations: inputAttestations(verification, facts.isImage),
    verificationResult: hasPassed ? "PASSED" : "FAILED",
    verifiedLevels: hasPassed ? levelsOf(facts.rules) : ["FAILED"],
    slsaVersion: "1.1"
  };
}
function resourceUri({ name, digest }, isImage) {
  const base = encodeURIComponent(name.split("/").at(-1) ?? "");
  if (!isImage) return `pkg:generic/${base}?checksum=${digest}`;
  const uri = `pkg:oci/${base.toLowerCase()}@${encodeURIComponent(digest)}`;
  return name.includes("/") ? `${uri}?repository_url=${encodeURIComponent(name)}` : uri;
}
function inputAttestations({ subject, verified }, isImage) {
  return verified.flatMap(({ origin, digest }) => {
    const manifest = /^referrer (sha256:[0-9a-f]{64})$/.exec(origin)?.[1];
    if (manifest !== void 0) {
      const uri = resourceUri({ ...subject, digest: manifest }, isImage);
      return { uri, digest: digestSet(manifest) };
    }
    return digest === void 0 ? [] : { name: origin, digest: digestSet(digest) };
  });
}
function levelsOf(rules) {
  const words = rules.map(({ name }) => name).filter((name) => /^[a-z-]+$/.test(name));
  const own = [...new Set(words)].sort().map((name) => `${LEVEL_PREFIX}${upper(name)}`);
  return ["SLSA_BUILD_LEVEL_UNEVALUATED", ...own];
}
function upper(name) {
  return name.toUpperCase().replaceAll("-", "_");
}
function digestSet(digest) {
  const colon = digest.indexOf(":");
  return { [digest.slice(0, colon)]: digest.slice(colon + 1) };
}

export {
  VERIFICATION_SUMMARY_PREDICATE_TYPE,
  verificationSummary
};
